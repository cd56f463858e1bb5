"""The way from a measure back to where it began, as the moderator's page shows it: to be compared with the print."""

from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall


def back(hall: Hall, target: str) -> list[list[str]]:
    """What is printed of the result, of what it answers, and so on: the words of a heading; the number of a card (its
    words may be of a script that no program reads out of a PDF in order). Raises Impossible when the way ends before
    a stage that answers nothing."""
    steps: list[list[str]] = []
    level = [target]
    while level:
        steps.append([_printed(hall, one) for one in level])
        before = level
        level = list(dict.fromkeys(about for one in level for about in _answers(hall, one)))
    if any(hall.boards(stage) for one in before for stage in _stages(hall, one)):
        raise Impossible("rehearsal-broken-chain", text=steps[-1][0])
    return steps


def _printed(hall: Hall, target: str) -> str:
    card = hall.all("card").get(target)
    return hall.say("protocol-card-number", number=f"{card['no']:03}") if card else words(hall, target)


def words(hall: Hall, target: str) -> str:
    """The words of a result as they were confirmed."""
    for stage in hall.all("stage").values():
        for result in stage.get("results", ()):
            if result["target"] == target:
                return str(result["text"])
    raise Impossible("rehearsal-broken-chain", text=target)


def _cards(hall: Hall, target: str) -> list[dict[str, object]]:
    cards = hall.all("card")
    lying = hall.all("cluster")[target]["cards"] if target in hall.all("cluster") else [target]
    return [cards[key] for key in lying if "hidden" not in cards[key] and "late" not in cards[key]]


def _answers(hall: Hall, target: str) -> list[str]:
    return [str(card["about"]) for card in _cards(hall, target) if card.get("about")]


def _stages(hall: Hall, target: str) -> set[str]:
    return {str(card["stage"]) for card in _cards(hall, target)}
