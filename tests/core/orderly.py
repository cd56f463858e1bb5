"""What keeps order in an evening: screens, messages, breaks, notes, the door, photos, held and reported cards."""

from eventkit.core.actor import SYSTEM
from tests.support import Evening, an_id


def keep_order(evening: Evening) -> None:
    """Every entry of these parts, in an evening of `FORMAT` whose stages may all have been."""
    ann, bea = evening.people[:2]
    lea = evening.moderator
    evening.start("karten")
    evening.play(lea, "order.words", words=["Quatsch*"])
    held = evening.write(ann, "Quatschköpfe")
    evening.play(lea, "card.approve", cards=[held])
    evening.undo()
    evening.play(lea, "card.approve", cards=[held])
    evening.play(bea, "card.report", card=held)
    evening.play(lea, "card.clear", card=held)
    evening.play(lea, "author.mute", card=held)
    evening.play(lea, "order.hold", on=True)
    evening.play(lea, "screen.show", screen="2", what="board", stage="ordnen")
    evening.play(lea, "screen.bell", on=True)
    evening.play(lea, "message.show", text={"de": "Gleich geht es weiter"})
    evening.play(lea, "break.begin", minutes=15)
    evening.play(lea, "stage.note", stage="karten", text="zuerst die Jugend fragen")
    evening.play(lea, "reception.count", heads=84)
    evening.play(lea, "door.set", door="slips")
    photo = an_id("photo")
    evening.play(SYSTEM, "photo.add", photo=photo, width=2000, height=1500, stage="karten")
    evening.play(lea, "photo.edit", photo=photo, caption="Unsere Wand")
    evening.play(lea, "photo.remove", photo=photo)
