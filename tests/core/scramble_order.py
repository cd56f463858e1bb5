"""Random commands of moderators who keep order, mixed into the other scrambles, and what must hold after each of them.
Used by test_properties_order.py."""

from typing import Any, get_args

from eventkit.core.acting import resting
from eventkit.core.actor import SYSTEM, Actor
from eventkit.core.audience import Audience
from eventkit.core.parts.screen import What
from eventkit.core.records import Photo
from tests.core.chaos import Chaos, View
from tests.core.scramble import Scramble
from tests.core.scramble_places import PlaceScramble
from tests.support import an_id

PHOTOS = [an_id(f"photo {number}") for number in range(5)]
WORDS = ([], ["Quatsch"], ["quatsch*", "am Rathaus"], ["*atsch"])
WHATS = get_args(What)
DOORS = ("open", "slips", "closed")

PEOPLE_DO = ("card.report",)
HOSTS_DO = ("photo.edit", "photo.remove")
MODERATORS_DO = (
    "order.hold", "order.words", "card.approve", "author.mute", "card.clear", "screen.show", "screen.bell",
    "message.show", "break.begin", "break.end", "stage.note", "reception.count", "door.set", "photo.edit",
    "photo.remove", "photo.erase",
)  # fmt: skip
THE_PROGRAM_DOES = ("photo.add",)
DO = tuple(sorted({*PEOPLE_DO, *HOSTS_DO, *MODERATORS_DO, *THE_PROGRAM_DOES}))


class Orderly(Chaos):
    """Somebody keeps order meanwhile."""

    def crowd(self, kind: str) -> list[Actor]:
        evening = self.evening
        if kind in THE_PROGRAM_DOES:
            return [SYSTEM]
        if kind not in DO:
            return super().crowd(kind)
        crowd = [evening.moderator, evening.other] if kind in MODERATORS_DO else []
        crowd += evening.people if kind in PEOPLE_DO else []
        return crowd + (self.led() if kind in HOSTS_DO else [])

    def led(self) -> list[Actor]:
        persons = self.evening.state.persons.values()
        return [Actor("host", person=person.id, device="tablet") for person in persons if person.host is not None]

    def fields(self, kind: str, a: int, b: int, c: int) -> dict[str, Any]:
        state = self.evening.state
        stage = list(state.stages)[b % len(state.stages)]
        place = list(state.places)[c % len(state.places)] if state.places else None
        match kind:
            case "order.hold" | "screen.bell":
                return {"on": a % 3 == 0}
            case "order.words":
                return {"words": WORDS[a % len(WORDS)]}
            case "card.approve":
                held = [card.id for card in state.cards.values() if card.held]
                return {"cards": held[a % 3 :][: 1 + b % 3] or [self.any_card(a)]}
            case "author.mute":
                return {"card": self.any_card(a), "on": b % 3 > 0}
            case "card.report":
                return {"card": self.any_card(a)}
            case "card.clear":
                reported = [card.id for card in state.cards.values() if card.reports]
                return {"card": reported[a % len(reported)] if reported else self.any_card(a)}
            case "screen.show":
                where = {"stage": stage if b % 2 else None, "place": place if c % 2 else None}
                return {"screen": "12"[a % 2], "what": WHATS[a % len(WHATS)], **where}
            case "message.show":
                return {"text": {"de": f"Nachricht {a % 4}"} if a % 3 else {}}
            case "break.begin":
                return {"minutes": 1 + a}
            case "stage.note":
                return {"stage": stage, "text": f"NOTIZ {a % 4}" if a % 3 else ""}
            case "reception.count":
                return {"heads": a if a % 4 else None}
            case "door.set":
                return {"door": DOORS[a % 3]}
            case "photo.add":
                where = {"stage": stage if a % 2 else None, "place": place if c % 3 else None}
                return {
                    "photo": PHOTOS[a % 5],
                    "width": 20,
                    "height": 10,
                    "caption": f"«FOTO {len(self.sent)}»",
                    **where,
                }
            case "photo.edit":
                more = {"place": place if c % 4 else None} if b % 2 else {"stage": stage}
                return {"photo": PHOTOS[a % 5], "caption": f"«FOTO {len(self.sent)}»", **more}
            case "photo.remove" | "photo.erase":
                return {"photo": PHOTOS[a % 5]}
            case _:
                return super().fields(kind, a, b, c)

    def any_card(self, chance: int) -> str:
        there = list(self.evening.state.cards)
        return there[chance % len(there)] if there and chance % 9 else an_id("no card")

    def text(self) -> str:
        what = "Quatsch" if len(self.sent) % 5 == 0 else "Bänke"
        return f"«{len(self.sent)}» {what} am Rathaus"

    # What must hold

    def holds(self) -> None:
        super().holds()
        for audience, view in self.screens.items():
            self.only_moderators_see_how_order_is_kept(audience, view)
            self.photos_are_as_open_as_boards(audience, view)
        self.writers_know_that_their_cards_wait()
        self.nobody_learns_who_is_muted()
        self.heads_are_right()
        self.a_break_ends_with_the_evening()

    def only_moderators_see_how_order_is_kept(self, audience: Audience, view: View) -> None:
        state = self.evening.state
        held = {card.id for card in state.cards.values() if card.held}
        if audience == "moderator":
            seen = {card for card, face in view["card"].items() if face.get("held")}
            assert seen == {
                card.id for card in state.cards.values() if card.held and not (card.withdrawn or card.parts)
            }
            assert {card: face["reports"] for card, face in view["card"].items() if "reports" in face} == {
                card: len(state.cards[card].reports) for card in view["card"] if state.cards[card].reports
            }
            return
        assert not held & view["card"].keys(), "a held card is seen"
        assert not (view["order"] or view["note"] or view["reception"] or view["step"])
        assert "NOTIZ" not in str(view)
        for card in view["card"].values():
            assert not {"held", "reports", "muted"} & card.keys()

    def photos_are_as_open_as_boards(self, audience: Audience, view: View) -> None:
        photos = self.evening.state.photos.values()
        assert view["photo"].keys() == {photo.id for photo in photos if self.may_see_photo(audience, photo)}
        shown = [photo.caption for photo in photos if photo.id in view["photo"]]
        text = str(view)
        assert not any(photo.caption in text for photo in photos if photo.caption not in (*shown, "")), (
            "a caption is seen"
        )

    def may_see_photo(self, audience: Audience, photo: Photo) -> bool:
        if photo.removed:
            return False
        if audience == "moderator" or photo.place is None:
            return True
        return self.is_open(photo.place, audience)

    def is_open(self, place: str, audience: Audience) -> bool:
        """May an audience see what lies at a table?"""
        raise NotImplementedError

    def writers_know_that_their_cards_wait(self) -> None:
        state = self.evening.state
        for actor in self.evening.people:
            for mine in self.own(actor)["cards"]:
                card = state.cards[mine["id"]]
                if card.hidden is None and not card.late:
                    assert mine["status"] == ("held" if card.held else "saved")
                assert not {"held", "reports", "muted"} & mine.keys()

    def nobody_learns_who_is_muted(self) -> None:
        state, view = self.evening.state, self.screens["moderator"]
        muted = {person.id: person.muted for person in state.persons.values() if person.muted is not None}
        assert view["order"]["event"]["muted"] == sorted(muted.values())
        assert not any("muted" in person for person in view["person"].values())
        for card, face in view["card"].items():
            why = muted.get(state.cards[card].author or "")
            assert face.get("muted", False) == (why is not None and (card == why or state.cards[card].held))

    def heads_are_right(self) -> None:
        there = [person for person in self.screens["moderator"]["person"].values() if not person["left"]]
        told = self.screens["moderator"]["reception"]["event"]
        assert told["people"] == len(there)
        assert told["paper"] == sum(person["paper"] for person in there)
        assert told["hosts"] == sum(person["host"] is not None for person in there)

    def a_break_ends_with_the_evening(self) -> None:
        state = self.evening.state
        assert state.pause is None or not (state.closed or resting(state)), "there is a break, and nobody is there"


class OrderScramble(Orderly, Scramble):
    """Order among cards, headings and dots."""

    def is_open(self, place: str, audience: Audience) -> bool:
        raise AssertionError("there are no tables")


class OrderAtTables(Orderly, PlaceScramble):
    """Order among tables."""

    def is_open(self, place: str, audience: Audience) -> bool:
        role, _, at = audience.partition(":")
        return self.shared("runde-1") or (role in ("place", "host") and at == self.lies_at(place))
