"""The event of a rehearsal: out of a format, or out of another event as it is now."""

import msgspec

from eventkit import i18n, samples
from eventkit.core.details import Details
from eventkit.core.format import from_table
from eventkit.core.like import like
from eventkit.core.parts.event import LINE
from eventkit.core.plan import Format
from eventkit.core.state import State
from eventkit.core.text import pick
from eventkit.web.details import details


def of_format(format: Format, lang: str) -> tuple[Format, Details]:
    """With details of an organiser that there is not."""
    return format, _marked(details(samples.details(lang)), pick(format.title, lang), lang)


def of_event(state: State, lang: str) -> tuple[Format, Details]:
    """Its details, questions, minutes and places; no people and nobody's words."""
    return from_table(like(state)), _marked(state.details, state.details.title, lang)


def _marked(given: Details, title: str, lang: str) -> Details:
    """The title says it too: it is what people read first."""
    named = title if given.rehearsal else i18n.say("probe-title", lang, title=title)
    return msgspec.structs.replace(
        given, title=named if len(named) <= LINE else named[: LINE - 1] + "…", rehearsal=True
    )
