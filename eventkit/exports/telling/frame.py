"""What the event is, who was there, its stages and places."""

from eventkit.core.discretion import enough
from eventkit.core.records import Place
from eventkit.core.sharing import summary_key
from eventkit.core.state import StageRun, State
from eventkit.core.target_groups import told as told_groups
from eventkit.core.words import place_name
from eventkit.exports import told
from eventkit.exports.telling.moment import moment
from eventkit.protocol.here import name
from eventkit.protocol.outline import edition, ended_of, status_of
from eventkit.protocol.words import Speaker


def about(state: State, speak: Speaker) -> told.About:
    said = state.details
    asked = said.question or (state.format.question if state.format else {})
    return told.About(
        id=state.id, title=said.title, place=said.place, date=said.date, start=said.start, end=said.end,
        organiser=said.organiser, contact=said.contact, question=speak(asked), level=said.level,
        promise=speak(said.promise), next=tuple(told.Step(when=one.when, what=one.what) for one in said.next),
        format=speak(state.format.title) if state.format else "", closed=state.closed,
        rehearsal=said.rehearsal,
    )  # fmt: skip


def report(state: State) -> told.Report:
    """Where the protocol stands."""
    now = edition(state.report, state.at)
    return told.Report(
        version=now.version, final=None if now.final is None else moment(now.final), ahead=now.ahead,
        chapters=tuple(
            told.Chapter(key=key, summary=one.summary, left_out=one.left_out)
            for key, one in state.report.chapters.items()
        ),
    )  # fmt: skip


def people(state: State) -> told.People:
    """Phones and paper add up to all: either both are told or none."""
    everybody = list(state.persons.values())
    paper = enough(sum(one.paper for one in everybody))
    phones = enough(sum(not one.paper for one in everybody))
    both = paper is not None and phones is not None
    return told.People(
        joined=enough(len(everybody)),
        phones=phones if both else None,
        paper=paper if both else None,
        hosts=enough(sum(one.host is not None for one in everybody)),
    )


def target_groups(state: State, speak: Speaker) -> tuple[told.TargetGroup, ...]:
    """Empty where nobody was asked, or fewer than three answered."""
    lines = told_groups(state.details.target_groups, state.answers)
    return tuple(told.TargetGroup(id=group.id, name=speak(name(group)), people=people) for group, people in lines)


def stages(state: State, speak: Speaker) -> tuple[told.Stage, ...]:
    return tuple(_stage(state, run, speak) for run in state.stages.values())


def _stage(state: State, run: StageRun, speak: Speaker) -> told.Stage:
    return told.Stage(
        id=run.id, title=speak(run.plan.title), activity=run.plan.activity, status=status_of(state, run),
        minutes=run.plan.minutes,
        started=None if run.started is None else moment(run.started),
        ended=None if (ended := ended_of(state, run)) is None else moment(ended),
    )  # fmt: skip


def places(state: State, speak: Speaker) -> tuple[told.Place, ...]:
    return tuple(_place(state, one, speak) for one in sorted(state.places.values(), key=lambda place: place.no))


def _place(state: State, place: Place, speak: Speaker) -> told.Place:
    written = {run: state.summaries.get(summary_key(run, place.id), "") for run in state.stages}
    topics = (topic for topic in state.topics.values() if topic.place == place.id and not topic.removed)
    return told.Place(
        id=place.id, no=place.no, kind=place.kind, name=speak(place_name(place)), title=speak(place.title),
        question=speak(place.question or {}), closed=place.closed, into=place.into,
        topics=tuple(topic.text for topic in topics), summaries={run: text for run, text in written.items() if text},
    )  # fmt: skip
