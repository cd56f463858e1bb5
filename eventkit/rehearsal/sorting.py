"""cluster: the moderator lays the cards under headings."""

import re

from eventkit.rehearsal import grouping, wire
from eventkit.rehearsal.hall import Hall

MOST_OF_BOARD = 3
LATIN = re.compile("[\\s!-\u024f–„“”…]+")
FEW = 5
"""With fewer headings there would be little to choose from: single cards get one of their own."""
ASIDE = ("hidden", "late", "parked", "stack")
"""What is not laid under a heading by itself: a stacked card goes where the card on top of it goes."""


def cluster(hall: Hall, stage: str) -> None:
    sources = hall.stage(stage)["sources"]
    cards = {key: card for key, card in hall.all("card").items() if card["stage"] in sources}
    # In the order of writing each person's cards, not of arrival: the same for the same seed.
    order = [one.card for one in hall.played.written if one.card in cards]
    order += sorted((key for key in cards.keys() - set(order)), key=lambda key: cards[key]["no"])
    free = [cards[key] for key in order if not any(mark in cards[key] for mark in ASIDE)]
    boards = list(dict.fromkeys(card.get("about") for card in free))
    heaps: dict[str, list[str]] = {}
    for board in boards:  # what answers the same is sorted together
        texts = {card["id"]: card["text"] for card in free if card.get("about") == board}
        for title, ids in grouping.headings(texts, max(MOST_OF_BOARD, grouping.MOST_HEADINGS // len(boards))).items():
            heaps[title if title not in heaps else f"{title} ({len(heaps) + 1})"] = ids
    sorted_in = {card for ids in heaps.values() for card in ids}
    # Latin ones: the way back is looked for in the print, and no program reads Arabic out of a PDF in order.
    single = [card for card in free if card["id"] not in sorted_in and LATIN.fullmatch(card["text"])]
    for card in single[: max(0, FEW - len(heaps))]:
        heaps.setdefault(grouping.title(card["text"]), [card["id"]])
    for title, ids in heaps.items():
        hall.do("cluster.create", stage=stage, cluster=wire.new_id(), title=title, cards=ids)
    hall.tell("rehearsal-sorted", headings=len(heaps), cards=sum(map(len, heaps.values())))
