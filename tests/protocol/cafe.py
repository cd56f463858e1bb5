"""A small World Café and a small Stadtgespräch to print: people move, a table is merged, one is closed, somebody has no
phone, an open room gets its topics."""

from eventkit.core.actor import Actor
from tests.support import Evening, an_id

CAFE = """
id = "cafe"
title = { de = "World Café", en = "World Café" }
question = { de = "Was macht das Zusammenleben besser?", en = "What makes living together better?" }

[places]
kind = "table"
count = 4
list = [{ title = { de = "Wohnen", en = "Housing" }, question = { de = "Was heißt gut wohnen?" } }]

[[stage]]
id = "runde"
title = { de = "Tischrunde", en = "Table round" }
activity = "collect"
move = "rotate"
rounds = 3
card = { kinds = [
  { id = "idee", label = { de = "Idee" }, colour = "yellow" },
  { id = "huerde", label = { de = "Hürde" }, colour = "rose" },
] }

[[stage]]
id = "ernte"
title = { de = "Ernte", en = "Harvest" }
activity = "harvest"
from = "runde"

[[stage]]
id = "ordnen"
title = { de = "Gemeinsam ordnen", en = "Sorting together" }
activity = "cluster"
from = "runde"

[[stage]]
id = "ausblick"
title = { de = "Ausblick", en = "Outlook" }
activity = "outlook"
"""

ROOMS = """
id = "raeume"
title = { de = "Stadtgespräch", en = "City dialogue" }
question = { de = "Wie wollen wir leben?" }

[places]
kind = "room"
capacity = 9
list = [
  { title = { de = "Schule", en = "School" }, question = { de = "Was brauchen Kinder?" } },
  { title = { de = "Offener Raum", en = "Open room" }, open = true },
]

[[stage]]
id = "dialog"
title = { de = "Dialogrunde", en = "Dialogue round" }
activity = "collect"
move = "choose"
rounds = 2
prompts = [{ de = "Was fällt auf?" }, { de = "Was tun wir?" }]
"""

TEXTS = (
    "Bänke vor dem Laden", "Ein Fest im Hof", "Zu wenig Wohnungen", "Ein Treff ohne Verzehr",
    "Niemand kennt die Nachbarn", "Formulare in einfacher Sprache", "Ein Garten für alle", "Busse auch am Abend",
)  # fmt: skip


def cafe(sort: bool = True) -> Evening:
    """Sixteen guests and a host, three rounds at four tables, three cards at each. After the second round table 4 is
    merged into table 3 and table 2 is closed."""
    one = Evening(
        CAFE, people=0, title="Café in Haselrod", contact="Zimmer 12", next=[{"when": "Mai", "what": "Der Rat"}]
    )
    people = [one.join() for _ in range(17)]
    lead = one.moderator
    one.play(lead, "host.set", place="p1", person=people[0].person)
    for number in (1, 2, 3):
        if number == 3:
            one.play(lead, "place.close", place="p4", into="p3")
            one.play(lead, "place.close", place="p2")
        one.start(f"runde-{number}-platz")
        one.start(f"runde-{number}")
        for place, guests in seated(one, number).items():
            for at, guest in enumerate(guests[:3]):
                text = f"{TEXTS[(number * 3 + at) % 8]} ({place}, {number}.{at})"
                one.write(guest, text, f"runde-{number}", card_kind=("idee", "huerde")[at % 2])
        one.play(lead, "summary.set", stage=f"runde-{number}", place="p1", text=f"Satz nach Runde {number}")
    one.write(
        lead, "Für jemanden aufgeschrieben", "runde-3", place="p1", person=people[5].person, card=an_id("written down")
    )
    one.end("runde-3")
    one.start("ernte")
    if sort:
        one.start("ordnen")
        first = [card.id for card in one.state.cards.values() if card.place == "p1"]
        one.heading("Wohnen und Hof", *first[:5])
        one.heading("Anderes", *(card.id for card in one.state.cards.values() if card.place == "p2"))
    one.start("ausblick")
    return one


def rooms() -> Evening:
    """Six people in two rooms, two rounds that nobody sorts; two topics in the open room."""
    one = Evening(ROOMS, people=6, title="Stadtgespräch in Haselrod")
    for number in (1, 2):
        walk = f"dialog-{number}-platz"
        one.start(walk)
        for at, person in enumerate(one.people):
            one.play(person, "seat.take", stage=walk, target=("p1", "p2")[(at + number) % 2], n=number)
        if number == 1:
            for text in ("Hunde im Park", "Jugendliche am Bahnhof"):
                one.play(one.people[0], "topic.propose", topic=an_id(text), place="p2", text=text)
            one.play(one.moderator, "topic.done", topic=an_id("Hunde im Park"), done=True)
        one.start(f"dialog-{number}")
        for at, person in enumerate(one.people):
            one.write(person, f"Gedanke {number}.{at}", f"dialog-{number}")
    one.end("dialog-2")
    one.write(one.people[0], "Das fiel mir später ein", "dialog-2")
    return one


def seated(one: Evening, number: int) -> dict[str, list[Actor]]:
    """Place -> who sits there in this round."""
    seats = one.state.stages[f"runde-{number}-platz"].data.seats
    tables: dict[str, list[Actor]] = {}
    for person, (place, _) in seats.items():
        if place:
            tables.setdefault(place, []).append(Actor("participant", person=person, device=f"phone {person}"))
    return tables
