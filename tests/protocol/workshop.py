"""A short Zukunftswerkstatt of two days to print: everything that is on the table at such a workshop happens once."""

from eventkit import resources as files
from tests.support import NOON, Evening, an_id

DAY = 86_400_000


def workshop() -> Evening:
    """Five people. Paper and hands, a tie, a second round, a reason, split, stack, dispute, parking, two days."""
    text = (files.formats() / "zukunftswerkstatt-kurz.toml").read_text("utf-8")
    one = Evening(
        text, people=5, title="Zusammen in Haselrod", place="Bürgerhaus", date="2026-09-26", organiser="Stadt"
    )
    host = one.moderator
    one.start("start")
    one.start("kritik")
    cards = [one.write(one.people[at % 5], words, "kritik") for at, words in enumerate((
        "Der Bus fährt abends nicht mehr", "Nach acht kommt man nicht mehr weg", "Kein Treffpunkt für die Jugend",
        "Alles ist zu teuer und keiner hört zu", "Der Park ist dunkel", "Die Hecke am Friedhof",
    ))]  # fmt: skip
    one.play(host, "card.stack", card=cards[1], onto=cards[0])
    one.play(host, "card.split", card=cards[3], parts=[
        {"card": an_id("part one"), "text": "Alles ist zu teuer"},
        {"card": an_id("part two"), "text": "Keiner hört zu"},
    ])  # fmt: skip
    one.play(host, "card.dispute", card=cards[4], reason="Er wurde gerade erst beleuchtet")
    one.play(host, "card.park", card=cards[5], parked=True)
    one.end("kritik")
    one.start("kritik-ordnen")
    headings = [
        one.heading("Unterwegs sein", cards[0], stage="kritik-ordnen"),
        one.heading("Orte", cards[2], cards[4], stage="kritik-ordnen"),
        one.heading("Gehört werden", an_id("part two"), stage="kritik-ordnen"),
    ]
    one.start("hauptkritik")
    for person, target in zip(one.people, (0, 0, 1, 1, 2), strict=True):
        one.dots(person, headings[target], 1, stage="hauptkritik")
    one.play(host, "votes.count", stage="hauptkritik", source="paper", target=headings[0], count=3)
    one.play(host, "votes.count", stage="hauptkritik", source="hands", target=headings[1], count=3)
    one.play(host, "vote.reveal", stage="hauptkritik")
    one.play(host, "vote.again", stage="hauptkritik", targets=headings[:2], dots=1)
    for person, target in zip(one.people, (1, 1, 1, 0, 0), strict=True):
        n = one.state.persons[person.person].counter + 1
        one.play(person, "dots.set", stage="hauptkritik", target=headings[target], count=1, n=n, round=2)
    one.play(host, "vote.reveal", stage="hauptkritik")
    one.play(
        host, "results.confirm", stage="hauptkritik", targets=[headings[1], headings[0], headings[2]],
        reasons={headings[2]: "Der Saal wollte es dabei haben"},
    )  # fmt: skip
    one.play(host, "day.end")
    one.clock = NOON + DAY
    one.play(host, "day.begin")
    one.people.append(one.join())
    one.start("utopie")
    ideas = [
        one.write(one.people[at], words, "utopie", about=headings[about])
        for at, (words, about) in enumerate((("Ein Haus für alle", 1), ("Ein Rufbus bis Mitternacht", 0)))
    ]
    one.end("utopie")
    one.write(one.people[5], "Der Bus ist ein Café", "utopie", about=headings[0])
    one.play(host, "cluster.rename", cluster=headings[1], title="Orte und Plätze")
    one.start("hauptideen")
    for person, target in zip(one.people, (0, 0, 1, 1, 1), strict=False):
        one.dots(person, ideas[target], 1, stage="hauptideen")
    one.play(host, "vote.reveal", stage="hauptideen")
    one.play(host, "results.confirm", stage="hauptideen", targets=[ideas[1], ideas[0]])
    one.start("gruppen")
    one.play(one.people[0], "seat.take", stage="gruppen", target=ideas[0], n=90)
    one.start("loesungen")
    solution = one.write(one.people[0], "Die alte Molkerei aufschließen", "loesungen", about=ideas[0])
    one.end("loesungen")
    one.start("loesungen-waehlen")
    one.dots(one.people[0], solution, 1, stage="loesungen-waehlen")
    one.play(host, "vote.reveal", stage="loesungen-waehlen")
    one.play(host, "results.confirm", stage="loesungen-waehlen", targets=[solution])
    one.start("massnahmen")
    one.play(
        one.people[0], "measure.set", stage="massnahmen", measure=an_id("measure"), about=solution,
        what="Molkerei sonntags öffnen", who="Jugendpflege", until="März 2027", first_step="Schlüssel holen",
    )  # fmt: skip
    one.start("rueckblick")
    for at, person in enumerate(one.people[:4]):
        n = one.state.persons[person.person].counter + 1
        one.play(person, "answer.set", stage="rueckblick", question="zufrieden", value=3 + at % 3, n=n)
        word = "schön" if at < 2 else "lang"
        one.play(person, "answer.set", stage="rueckblick", question="wort", value=word, n=n + 1)
    one.play(one.people[0], "answer.set", stage="rueckblick", question="gut", value="Alle kamen zu Wort", n=100)
    one.play(host, "answers.reveal", stage="rueckblick")
    one.end("rueckblick")
    one.play(host, "day.end")
    return one
