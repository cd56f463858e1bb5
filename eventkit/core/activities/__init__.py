"""What people do in a stage. A new activity is one file here, one line below, one folder in `static/src/activities/`.

Each file has `Options` (read from TOML; `begin()` makes the stage's data), `check(options)` (the key whose value is
impossible), `show(state, run, audience)` (its part of the stage's view), `NEEDS_SOURCE`, and its `COMMANDS`, `ENTRIES`,
`VIEWS`; where it makes sense also `count` (what changes often), `own` with `OWN` (what belongs to one person, and
under which name), and `NEEDS_ABOUT`.
"""

from eventkit.core.activities import cluster, collect, plan, reflect, seat, vote, welcome

ACTIVITIES = {
    "welcome": welcome,
    "collect": collect,
    "cluster": cluster,
    "vote": vote,
    "seat": seat,
    "plan": plan,
    "reflect": reflect,
}
