"""What people do in a stage. A new activity is one file here, one line below, one folder in `static/src/activities/`.

Each file has `Options` (read from TOML; `begin()` makes the stage's data), `check(options)` (the key whose value is
impossible), `show(state, run, audience)` (its part of the stage's view), `NEEDS_SOURCE`, and its `COMMANDS`, `ENTRIES`,
`VIEWS`; where it makes sense also `count` (what changes often), `own` with `OWN` (what belongs to one person, and
under which name), `needs_about(options)`, `AT_PLACES` (it can be held at tables and in rooms) and `FOLLOWS` (see
`registry.FOLLOWS`).
"""

from eventkit.core.activities import cluster, collect, harvest, outlook, plan, reflect, seat, vote, welcome

ACTIVITIES = {
    "welcome": welcome,
    "collect": collect,
    "cluster": cluster,
    "vote": vote,
    "seat": seat,
    "harvest": harvest,
    "plan": plan,
    "reflect": reflect,
    "outlook": outlook,
}
