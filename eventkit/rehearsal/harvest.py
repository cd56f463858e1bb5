"""harvest, outlook: the places present what was said there; what happens next."""

from eventkit.rehearsal import walks
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.phones import Phone


def harvest(hall: Hall, stage: str) -> None:
    """Place after place, also those that were closed. All see all cards now."""
    cards = {
        key
        for key, card in hall.all("card").items()
        if card["stage"] in hall.stage(stage)["sources"] and not card.keys() & {"hidden", "late"}
    }
    phones = walks.awake(hall)
    hall.moderator.see(lambda: all(phone.line.knowledge.all("card").keys() >= cards for phone in phones))
    for place in sorted(hall.all("place").values(), key=lambda place: int(place["no"])):
        hall.do("harvest.show", stage=stage, place=place["id"])
        _presents(hall, phones[0], stage, place["id"])
    hall.do("harvest.show", stage=stage, place=None)
    hall.tell("rehearsal-harvested", places=len(hall.all("place")), cards=len(cards))


def _presents(hall: Hall, phone: Phone, stage: str, place: str) -> None:
    hall.moderator.see(lambda: phone.line.knowledge.all("stage")[stage]["showing"] == place)


def outlook(hall: Hall, stage: str) -> None:
    """Every phone can say what happens next and whom one can ask."""
    event = hall.all("event")["event"]
    told = {key: event[key] for key in ("next", "contact")}
    pages = [phone.line.knowledge for phone in walks.awake(hall)]
    hall.moderator.see(lambda: all(page.all("event")["event"].items() >= told.items() for page in pages))
