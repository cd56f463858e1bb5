"""What a page must show and must not show, as the plain model says it."""

from typing import Any

from tests.stateful.model import COLLECTING, PLACES, VOTE, VOTED_ON, WALK_OF, Model
from tests.stateful.pages import Page

Texts = dict[str, str]


def audience(model: Model, role: str, who: str) -> str | None:
    """Whose view a page has; None: no longer a host's."""
    if role == "phone":
        board = model.board(who)
        return f"place:{board}" if board else "all"
    if role == "host":
        return f"host:{model.host(who)}" if model.host(who) else None
    return "moderator" if role == "moderator" else "all"


def cards(model: Model, seen_by: str) -> Texts:
    """The cards that an audience sees."""
    return {card: model.get("card", card, "text") for card in model.cards if _sees(model, seen_by, card)}


def _sees(model: Model, seen_by: str, card: str) -> bool:
    item = model.card(card)
    if item["withdrawn"]:
        return False
    if seen_by == "moderator":
        return True
    covered = item["stage"] == "geheim" and not model.get("revealed", "geheim")
    away = item["place"] and not model.get("boards") and seen_by.partition(":")[2] != item["place"]
    return model.counts(card) and not covered and not away


def shows(model: Model, page: Page) -> None:
    """Everything that a page shows to somebody is so, and nothing of it is too much."""
    where = f"{page.role} ({page.audience})"
    assert page.audience == audience(model, page.role, page.who), f"{where} is of another audience"
    there = {card: shown["text"] for card, shown in page.view["card"].items()}
    assert there == cards(model, page.audience or ""), f"{where} sees other cards than it may"
    _shows_people(model, page)
    _shows_steps(model, page)
    _shows_dots(model, page)
    _shows_seats(model, page)
    if page.role in ("phone", "host"):
        assert _own(page.own) == own(model, page.who), "somebody is told something else about themself"
    if page.audience == "moderator":
        for card, shown in page.view["card"].items():
            marks = {mark: shown.get(mark) or None for mark in ("late", "held", "hidden")}
            assert marks == {mark: model.get("card", card, mark) or None for mark in marks}


def _shows_people(model: Model, page: Page) -> None:
    people: set[str] = set()
    if page.audience == "moderator":
        people = set(model.people)
    elif page.role == "host":
        people = {one for one in model.people if model.place(one) == model.host(page.who)}
    assert set(page.view["person"]) == people, f"{page.audience} sees other people than it may"
    if page.audience != "moderator":
        said = str(page.view)
        named = [one for one in model.people if one not in people and one in said]
        assert not named, f"{page.audience} can tell who is there"


def _shows_steps(model: Model, page: Page) -> None:
    shown = {stage: page.view["stage"][stage]["status"] for stage in model.stages}
    assert shown == {stage: model.get("status", stage) for stage in model.stages}
    assert page.view["event"]["event"]["current"] == model.get("now")
    for stage in COLLECTING:
        there = [card for card in model.cards if model.get("card", card, "stage") == stage and model.counts(card)]
        assert page.view["count"][stage]["cards"] == len(there), "cards are counted wrongly"


def _shows_dots(model: Model, page: Page) -> None:
    revealed = model.get("revealed", VOTE) and model.get("begun", VOTE)
    tally = page.view["tally"].get(VOTE)
    assert bool(tally) == bool(revealed), "a vote is shown before the reveal, or not after it"
    if tally:
        sums = {card: 0 for card in model.cards if model.get("card", card, "stage") == VOTED_ON and model.counts(card)}
        for person in model.people:
            for card, number in model.dots(person).items():
                sums[card] += number
        assert {line["target"]: line["dots"] for line in tally["targets"]} == sums, "dots are counted wrongly"


def _shows_seats(model: Model, page: Page) -> None:
    for walk in _held(model):
        sizes = {place: len(model.guests(walk, place)) for place in PLACES}
        count = page.view["count"][walk]
        assert count["groups"] == sizes, "people at the tables are counted wrongly"
        if page.audience == "moderator":
            seats = {one: place for one in model.people if not model.host(one) and (place := model.seat(walk, one))}
            assert count["seats"] == seats, "somebody sits at two places or at none"
    if page.audience == "moderator":
        cards = {place: page.view["place"][place]["card"] for place in PLACES}
        assert cards == {place: model.host_card(place) for place in PLACES}, "another host card is good than it seems"


def _held(model: Model) -> list[str]:
    """Walks whose seats hold."""
    return [walk for one, walk in WALK_OF.items() if model.get("begun", one) or model.get("begun", walk)]


def own(model: Model, person: str) -> dict[str, Any]:
    """What somebody is told about themself."""
    mine = {card: model.card(card) for card in model.cards if model.get("card", card, "author") == person}
    seats = {walk: place for walk in _held(model) if (place := model.seat(walk, person))}
    return {
        "cards": {card: (item["text"], _standing(item)) for card, item in mine.items() if not item["withdrawn"]},
        "dots": model.dots(person),
        "seats": seats,
        "place": model.place(person),
        "host": model.host(person),
    }


def _standing(item: dict[str, Any]) -> str:
    if item["hidden"]:
        return "hidden"
    return "late" if item["late"] else "held" if item["held"] else "saved"


def _own(shown: dict[str, Any]) -> dict[str, Any]:
    return {
        "cards": {card["id"]: (card["text"], card["status"]) for card in shown["cards"]},
        "dots": shown["dots"].get(VOTE, {}),
        "seats": shown.get("seats", {}),
        "place": shown["place"],
        "host": shown["host"],
    }
