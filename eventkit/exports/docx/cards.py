"""Cards under their headings, tables and rooms with their rounds, photos, and the list of all cards."""

import io
from itertools import zip_longest
from typing import Any

from eventkit.core.blocks import Board, Face, Group, Shot, Shots, Turn
from eventkit.exports.docx.build import paragraph, w
from eventkit.exports.docx.hand import Hand
from eventkit.exports.docx.tables import EMU, cell, grid, line
from eventkit.protocol import ink
from eventkit.protocol.chapters import Album, Annex
from eventkit.protocol.clean import plain
from eventkit.protocol.outline import Kept
from eventkit.protocol.said import blocks
from eventkit.protocol.said.annex import HEADS, Shape, row, shape
from eventkit.protocol.said.tongue import tongue

TALLEST = ink.HEIGHT * 0.36
SHARES: dict[Shape, list[float]] = {
    "plain": [0.085, 0.415, 0.13, 0.15, 0.22],
    "stage": [0.085, 0.355, 0.19, 0.15, 0.22],
    "place": [0.085, 0.285, 0.12, 0.145, 0.145, 0.22],
}


def group(block: Group, hand: Hand) -> None:
    hand.heading(hand.speak(block.title), 2, block.key)
    hand.say(hand.speak.say("cards", count=len(block.cards)), "Remark", keep=True)
    hand.say(blocks.answers(block, hand.speak), "Remark", keep=True)
    pinned(block.cards, hand)


def board(block: Board, hand: Hand) -> None:
    say = hand.speak.say
    hand.heading(hand.speak(block.title), 2, block.key)
    hand.say(say("cards", count=block.count), "Remark", keep=True)
    for note in block.notes:
        hand.say(hand.speak(note), "Remark")
    if block.asked:
        hand.say(hand.speak(block.asked), "Question", keep=True)
    if block.topics:
        hand.say(say("protocol-topics"), "MinorHeading", keep=True)
    for topic in block.topics:
        hand.say(blocks.topic(topic, hand.speak), "ListBullet")
    for turn in block.turns:
        _turn(turn, hand)
    if block.photos:
        hand.say(say("protocol-photos"), "MinorHeading", keep=True)
        gallery(block.photos, hand)
    if not (block.turns or block.photos):
        hand.say(say("protocol-place-nothing"), "Remark")


def _turn(turn: Turn, hand: Hand) -> None:
    hand.put(paragraph(plain(blocks.head(turn, hand.speak)), "Heading3", keep=True))
    hand.say(blocks.guests(turn, hand.speak), "Remark")
    hand.say(blocks.summary(turn, hand.speak), "Summary")
    hand.say(blocks.listed(turn, hand.speak), "Remark")
    pinned(turn.cards, hand)
    gallery(turn.photos, hand)


def pinned(cards: tuple[Face, ...], hand: Hand) -> None:
    """Two beside each other."""
    if cards:
        rows = [line(_card(a, hand), cell(paragraph("", "Card")), _card(b, hand)) for a, b in _pairs(cards)]
        hand.put(grid(rows, [0.49, 0.02, 0.49], "ProtocolLayout", head=False), paragraph("", "AfterTable"))


def _pairs(cards: tuple[Face, ...]) -> list[tuple[Face, Face | None]]:
    return list(zip_longest(cards[::2], cards[1::2]))


def _card(card: Face | None, hand: Hand) -> Any:
    """In its colour, with a coloured edge that shows in grey, too."""
    if card is None:
        return cell(paragraph("", "Card"))
    surface, edge = (colour.hexval()[2:].upper() for colour in ink.CARDS[card.colour])
    gap: dict[str, str | int] = {"val": "single", "sz": 24, "space": 0, "color": "FFFFFF"}
    borders = w("tcBorders", w("top", **gap), w("left", val="single", sz=36, space=0, color=edge), w("bottom", **gap))
    words = paragraph(card.text, "Card", lang=tongue(card.text, card.lang or hand.speak.lang).lang, keep=True)
    bolt = blocks.dispute(card, hand.speak)
    said = [words, *([paragraph(bolt, "CardAbout", w("b"), keep=True)] if bolt else [])]
    said += [paragraph(more, "CardAbout", keep=True) for more in blocks.beside(card, hand.speak)]
    about = paragraph(blocks.about_card(card, hand.speak), "CardAbout")
    return cell(*said, about, look=(borders, w("shd", val="clear", color="auto", fill=surface)))


def shots(block: Shots, hand: Hand) -> None:
    hand.say(hand.speak.say("protocol-photos"), "MinorHeading", keep=True)
    gallery(block.photos, hand)


def album(block: Album, hand: Hand) -> None:
    gallery(block.photos, hand)


def gallery(photos: tuple[Shot, ...], hand: Hand) -> None:
    """Each with its words below; without its picture only these."""
    for shot in photos:
        jpeg = hand.pictures(shot.id)
        if jpeg is not None:
            share = min(ink.WIDTH / shot.width, TALLEST / shot.height) * EMU
            size = round(shot.width * share), round(shot.height * share)
            hand.put(hand.picture(io.BytesIO(jpeg), *size, hand.speak(shot.said), keep=True))
        hand.say(blocks.photo(shot, hand.speak), "Caption")


def annex(block: Annex, hand: Hand) -> None:
    say = hand.speak.say
    if not block.lines:
        hand.say(say("protocol-annex-none"))
        return
    look = shape(block.lines)
    hand.say(say("protocol-annex-note"), "Remark", keep=True)
    head = line(*(cell(paragraph(say(one), "CellSmall", w("b"), keep=True)) for one in HEADS[look]), head=True)
    hand.put(grid([head, *(_kept(one, look, hand) for one in block.lines)], SHARES[look]))


def _kept(kept: Kept, look: Shape, hand: Hand) -> Any:
    known = row(kept, look, hand.speak)
    where = [known.where] if known.where is not None else []
    texts = (known.no, known.said, known.kind, *where, known.headings, known.id)
    return line(*(cell(paragraph(words, "CellSmall")) for words in texts))
