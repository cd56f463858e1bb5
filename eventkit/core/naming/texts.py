"""All that people wrote and that the protocol tells, text by text."""

from collections.abc import Iterator
from typing import NamedTuple

from eventkit.core.audience import sees_answers
from eventkit.core.state import State

MEASURE = ("what", "who", "partners", "first_step", "area", "aim", "indicator")


class Wrote(NamedTuple):
    """`no`: the number of a card; None: something else. `lang`: "" where it is not known."""

    text: str
    no: int | None = None
    lang: str = ""


def texts(state: State) -> Iterator[Wrote]:
    """Not what the organiser says about the event: whom to ask stands there on purpose."""
    report = state.report
    for card in state.cards.values():
        if card.silent:
            continue
        for text in (
            card.text,
            *card.also.values(),
            card.dispute,
            report.corrections.get(card.id),
            report.comments.get(card.id),
        ):
            if text:
                yield Wrote(text, card.no, card.lang)
    yield from map(Wrote, filter(None, _others(state)))


def _others(state: State) -> Iterator[str]:
    yield from (chapter.summary for chapter in state.report.chapters.values())
    yield from (one.title for one in state.clusters.values() if not one.gone)
    for measure in state.measures.values():
        if not measure.removed:
            yield from (getattr(measure, name) for name in MEASURE)
    yield from state.summaries.values()
    yield from (topic.text for topic in state.topics.values() if not topic.removed)
    yield from (photo.caption for photo in state.photos.values() if not photo.removed)
    for run in state.stages.values():
        if run.plan.activity == "reflect" and sees_answers(run):
            for answers in run.data.answers.values():
                yield from (one.value for one in answers.values() if isinstance(one.value, str))
        for result in getattr(run.data, "results", ()):
            card = state.cards.get(result.target)
            if card is None or not card.silent:
                yield result.text
            yield result.reason
