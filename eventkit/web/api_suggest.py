"""HTTP call of moderators: which cards on a board might belong together. Proposals only; nothing is moved by it."""

import logging
import subprocess
import sys
from typing import Any

import msgspec
from flask import Blueprint, Response, request

from eventkit import beside
from eventkit.core.activities.cluster import sorting, source_stages
from eventkit.core.errors import Refused
from eventkit.core.state import State
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Short
from eventkit.web.services import Services

log = logging.getLogger("eventkit.web")

PATIENCE_S = 30


class Asked(msgspec.Struct):
    code: Short
    stage: Short


def make(services: Services, access: Access) -> Blueprint:
    """The route."""
    api = Blueprint("suggest", __name__)
    entering = Entering(services, access)

    @api.post("/api/moderator/suggest")
    def suggest() -> Response:
        access.moderator(request.environ)
        asked = body(Asked)
        _, hall = entering.find(asked.code)
        return answer(_beside(_question(hall.state, asked.stage)))

    return api


def _question(state: State, stage: str) -> beside.Asked:
    """The cards of a board that count on their own. Refused: `stage.unknown`, `stage.no-clusters`."""
    run = sorting(state, stage)
    sources = source_stages(state, run)
    cards = [card for card in state.cards.values() if card.stage in sources and card.works]
    placed: dict[str, list[str]] = {}
    for card in cards:
        if run.id in card.clusters:
            placed.setdefault(card.clusters[run.id], []).append(card.id)
    return beside.Asked([(card.id, card.text, card.lang) for card in cards], placed)


def _beside(asked: beside.Asked) -> dict[str, Any]:
    """In a process of its own; with gevent's subprocess only this greenlet waits. Refused: `suggest.failed`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "eventkit.beside"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        out, _ = process.communicate(msgspec.json.encode(asked), timeout=PATIENCE_S)
        found: dict[str, Any] = msgspec.json.decode(out)
    except (subprocess.TimeoutExpired, msgspec.DecodeError, OSError):
        process.kill()
        log.error("the suggestions failed with exit code %s", process.poll())
        raise Refused("suggest.failed") from None
    return found
