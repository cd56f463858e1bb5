"""What an organiser might say about an event: for rehearsals."""

import time
from typing import Any

from eventkit import i18n


def details(lang: str) -> dict[str, Any]:
    """Details as `POST /api/moderator/events` takes them."""
    return {
        "title": i18n.say("rehearsal-title", lang),
        "place": i18n.say("rehearsal-place", lang),
        "date": time.strftime("%Y-%m-%d"),
        "start": "18:00",
        "end": "20:00",
        "organiser": i18n.say("rehearsal-organiser", lang),
        "level": 2,
        "promise": {code: i18n.say("rehearsal-promise", code) for code in ("de", "en")},
        "next": [{"when": i18n.say("rehearsal-next-when", lang), "what": i18n.say("rehearsal-next-what", lang)}],
        "contact": i18n.say("rehearsal-contact", lang),
        "languages": ["de", "en"],
    }
