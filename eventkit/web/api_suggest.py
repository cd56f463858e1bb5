"""HTTP call of moderators: which cards on a board might belong together. Proposals only; nothing is moved by it."""

import msgspec
from flask import Blueprint, Response, request

from eventkit import beside
from eventkit.core.errors import Refused
from eventkit.core.sorting.where import sorting, source_stages
from eventkit.core.state import State
from eventkit.web.access import Access
from eventkit.web.answers import answer, body
from eventkit.web.entering import Entering, Short
from eventkit.web.services import Services
from eventkit.web.worker import Failed, Worker

PATIENCE_S = 30


class Asked(msgspec.Struct):
    code: Short
    stage: Short


def make(services: Services, access: Access) -> Blueprint:
    """The route."""
    api = Blueprint("suggest", __name__)
    entering = Entering(services, access)
    grouping = Worker("group", PATIENCE_S)

    @api.post("/api/moderator/suggest")
    def suggest() -> Response:
        """Refused: `stage.unknown`, `stage.no-clusters`, `suggest.failed`."""
        access.moderator(request.environ)
        asked = body(Asked)
        _, hall = entering.find(asked.code)
        try:
            found = grouping.do(msgspec.json.encode(question(hall.state, asked.stage)))
        except Failed:
            raise Refused("suggest.failed") from None
        return answer(msgspec.Raw(found))

    return api


def question(state: State, stage: str) -> beside.Asked:
    """The cards of a board that count on their own. Refused: `stage.unknown`, `stage.no-clusters`."""
    run = sorting(state, stage)
    sources = source_stages(state, run)
    cards = [card for card in state.cards.values() if card.stage in sources and card.works and not card.erased]
    placed: dict[str, list[str]] = {}
    for card in cards:
        if run.id in card.clusters:
            placed.setdefault(card.clusters[run.id], []).append(card.id)
    return beside.Asked([(card.id, card.text, card.lang) for card in cards], placed)
