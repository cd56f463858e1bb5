"""Reads the state as an event file: what `told.py` describes, in one language."""

import eventkit
from eventkit.core.blacken import blackened
from eventkit.core.state import State
from eventkit.exports import told
from eventkit.exports.telling.board import answers, cards, groups, measures, photos
from eventkit.exports.telling.frame import about, people, places, report, stages, target_groups
from eventkit.exports.telling.moment import moment
from eventkit.exports.telling.votes import votes
from eventkit.protocol.words import Speaker


def tell(state: State, lang: str) -> told.Event:
    """Everything of an event that may leave the hall, without what was blackened."""
    state, speak = blackened(state), Speaker(lang)
    return told.Event(
        eventkit=eventkit.__version__,
        version=told.VERSION,
        lang=speak.lang,
        made=moment(state.at),
        event=about(state, speak),
        people=people(state),
        target_groups=target_groups(state, speak),
        stages=stages(state, speak),
        places=places(state, speak),
        cards=cards(state, speak),
        groups=groups(state),
        votes=votes(state),
        measures=measures(state),
        answers=answers(state, speak),
        photos=photos(state),
        report=report(state),
    )
