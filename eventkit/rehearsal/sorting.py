"""cluster: the moderator lays the cards under headings."""

from eventkit.rehearsal import grouping, wire
from eventkit.rehearsal.hall import Hall

ASIDE = ("hidden", "late", "parked", "stack")
"""What is not laid under a heading by itself: a stacked card goes where the card on top of it goes."""


def cluster(hall: Hall, stage: str) -> None:
    sources = hall.stage(stage)["sources"]
    cards = {key: card for key, card in hall.all("card").items() if card["stage"] in sources}
    # In the order of writing each person's cards, not of arrival: the same for the same seed.
    order = [one.card for one in hall.played.written if one.card in cards]
    order += sorted((key for key in cards.keys() - set(order)), key=lambda key: cards[key]["no"])
    texts = {key: cards[key]["text"] for key in order if not any(mark in cards[key] for mark in ASIDE)}
    heaps = grouping.headings(texts)
    for title, ids in heaps.items():
        hall.do("cluster.create", stage=stage, cluster=wire.new_id(), title=title, cards=ids)
    hall.tell("rehearsal-sorted", headings=len(heaps), cards=sum(map(len, heaps.values())))
