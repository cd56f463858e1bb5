"""collect: everybody writes at once, one phone comes late; then the moderator does what is done at a table."""

from collections.abc import Mapping, Sequence

from eventkit.rehearsal import tidying
from eventkit.rehearsal.cards import Text
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.phones import Phone
from eventkit.rehearsal.written import Board, Written

TIMER_S = 20 * 60

Sheets = Mapping[Phone, tuple[Board, list[Text]]]
"""What each phone writes, and where."""


def portions(texts: list[Text], stages: Sequence[str]) -> dict[str, list[Text]]:
    """Stage -> what is written there: all texts, each exactly once."""
    found: dict[str, list[Text]] = {stage: [] for stage in stages}
    for no, text in enumerate(texts):
        found[stages[no * len(stages) // len(texts)]].append(text)
    return found


def deal(texts: list[Text], people: int) -> list[list[Text]]:
    """For each person the texts to write: all of them, each exactly once."""
    return [texts[no::people] for no in range(people)]


def collect(hall: Hall, stage: str, texts: list[Text]) -> None:
    """`texts`: what is written on this stage."""
    hall.do("timer.start", stage=stage, seconds=TIMER_S)
    board = Board(stage, kinds(hall, stage), hall.boards(stage))
    in_time, late = (texts[1:], texts[0]) if len(texts) > 1 else (texts, None)
    shares = deal(in_time, len(hall.phones))
    written = write(hall, {phone: (board, mine) for phone, mine in zip(hall.phones, shares, strict=True)})
    accepted = [one.card for one in written if one.ack["ok"]]
    hall.moderator.see(lambda: hall.all("card").keys() >= set(accepted))
    accepted = tidying.hide_one(hall, accepted)
    if not hall.stage(stage)["revealed"]:
        hall.do("cards.reveal", stage=stage)
    hall.do("stage.end", stage=stage)
    if late is not None:
        _come_late(hall, hall.phones[0], board, late)
    tidying.tidy(hall, accepted)


def kinds(hall: Hall, stage: str) -> list[str]:
    """The kinds of cards of a stage."""
    return [kind["id"] for kind in hall.stage(stage)["options"]["kinds"]]


def write(hall: Hall, sheets: Sheets) -> list[Written]:
    """All people at once."""
    total, done = sum(len(texts) for _, texts in sheets.values()), iter(range(1, 10**9))

    def one(phone: Phone) -> list[Written]:
        mine: list[Written] = []
        for card in phone.write(*sheets[phone]) if phone in sheets else ():
            mine.append(card)
            hall.tell("rehearsal-writing", done=next(done), total=total)
        return mine

    written = [card for cards in hall.everybody(one) for card in cards]
    hall.played.written += written
    hall.tell("rehearsal-written", sent=len(written), acknowledged=sum(card.ack["ok"] for card in written))
    return written


def _come_late(hall: Hall, phone: Phone, board: Board, text: Text) -> None:
    """A phone that was out of reach sends a card when the stage is closed: it waits in the tray until it is placed."""
    (written,) = phone.write(board, [text])
    hall.played.written.append(written)
    place_late(hall, written)


def place_late(hall: Hall, written: Written) -> None:
    """Out of the tray, where it must be now."""
    if written.ack["ok"]:
        hall.moderator.see(lambda: hall.all("card").get(written.card, {}).get("late"))
        hall.do("card.place", card=written.card)
        hall.moderator.see(lambda: "late" not in hall.all("card")[written.card])
        hall.tell("rehearsal-late")
