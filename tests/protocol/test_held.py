"""Cards that nobody has let through are counted in the protocol, and their words stand nowhere in it."""

from eventkit.core.blocks import Para
from eventkit.core.words import Say
from eventkit.protocol import outline
from tests.protocol.reading import text
from tests.support import Evening

SECRET = "Quatschkopf"


def evening() -> Evening:
    """Two cards, one held, one that came late and would have been held, one late one."""
    evening = Evening()
    ann = evening.people[0]
    evening.start("karten")
    evening.write(ann, "Mehr Bänke")
    evening.play(evening.moderator, "order.words", words=[SECRET])
    evening.write(ann, f"{SECRET} eins")
    evening.end("karten")
    evening.write(ann, f"{SECRET} zwei")
    evening.write(ann, "Mehr Licht")
    return evening


def said(document: outline.Document) -> dict[str, object]:
    blocks = next(section.blocks for section in document.sections if section.key == "stage-karten")
    says = [block.words for block in blocks if isinstance(block, Para) and isinstance(block.words, Say)]
    return {say.message: say.facts.get("count") for say in says}


def test_held_cards_are_counted_and_their_words_are_not_printed() -> None:
    document = outline.document(evening().state)
    assert said(document) == {"protocol-collected": 1, "protocol-collected-late": 1, "protocol-collected-held": 2}
    assert document.numbers.cards == 2
    assert [(line.held, line.text) for line in document.annex] == [
        (False, "Mehr Bänke"), (True, None), (True, None), (False, "Mehr Licht"),
    ]  # fmt: skip
    assert SECRET not in str(document)


def test_what_was_let_through_is_printed() -> None:
    letting = evening()
    held = [card.id for card in letting.state.cards.values() if card.held]
    letting.play(letting.moderator, "card.approve", cards=held)
    document = outline.document(letting.state)
    assert said(document) == {"protocol-collected": 2, "protocol-collected-late": 2}
    assert str(document).count(SECRET) >= 3


def test_the_printed_protocol_says_that_they_were_not_let_through() -> None:
    printed = text(evening().state)
    assert SECRET not in printed
    assert "nicht freigegeben" in printed
