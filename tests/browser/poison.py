"""An event in which every text is an attempt to run something. Used by test_injection.py."""

import tomllib
from typing import Any

from tests.browser.hall import Event, Hall, moderator_of
from tests.browser.host import host_code
from tests.camera import snapshot
from tests.web.running import Line, fresh_id

PAYLOADS = (
    "<img data-x src=x onerror=ran=1>",
    "</script><script data-x>ran=1</script>",
    '"><svg data-x onload=ran=1>',
    "' onfocus=ran=1 data-x autofocus '",
    "<a data-x href=javascript:ran=1>k</a>",
    "{{7*7}}${7*7}<%=7*7%><b data-x>",
    "</textarea></title><i data-x>",
    "\u202e<u data-x>\u2066&lt;p data-x&gt;",
)
"""Short, because headings are. Whatever comes of them as an element says `data-x`, whatever runs sets `ran`."""

FORMAT = """
id = "gift"
title = { de = "-", en = "-" }
summary = { de = "-" }
question = { de = "-", en = "-" }
[places]
list = [{ title = { de = "-" }, question = { de = "-" } }, { title = { de = "-" }, open = true }]
[[stage]]
id = "start"
title = { de = "-" }
activity = "welcome"
prompt = { de = "-" }
[[stage]]
id = "runde"
title = { de = "-" }
activity = "collect"
move = "rotate"
rounds = 1
prompt = { de = "-" }
reminder = { de = "-" }
card = { max_chars = 280, kinds = [{ id = "idee", label = { de = "-" } }, { id = "zwei", label = { de = "-" } }] }
[[stage]]
id = "ernte"
title = { de = "-" }
activity = "harvest"
from = "runde"
[[stage]]
id = "ordnen"
title = { de = "-" }
activity = "cluster"
from = "runde"
[[stage]]
id = "punkte"
title = { de = "-" }
activity = "vote"
from = "ordnen"
dots = 3
keep = 2
[[stage]]
id = "plan"
title = { de = "-" }
activity = "plan"
about = "punkte"
[[stage]]
id = "blick"
title = { de = "-" }
activity = "reflect"
questions = [
  { id = "skala", kind = "scale", label = { de = "-" }, low = { de = "-" }, high = { de = "-" } },
  { id = "satz", kind = "text", label = { de = "-" } },
]
[[stage]]
id = "aus"
title = { de = "-" }
activity = "outlook"
"""

CHECKED = {
    "card.write.card_kind", "card.edit.card_kind", "event.edit.date", "event.edit.start", "event.edit.end",
    "event.edit.keep", "event.edit.languages[]", "event.edit.target_groups[].id", "report.describe.chapter",
    "report.order.chapters[]", "report.names.words{}",
}  # fmt: skip
"""Fields that take only words which the program knows."""

BY_PROGRAM = ("event.create.", "seats.plan.", "photo.add.")
"""Commands of the program itself. What stands in them came by HTTP, and was sent that way here."""


class Poison:
    """The event. `sent`: field -> what was put into it."""

    def __init__(self, hall: Hall) -> None:
        self.sent: dict[str, str] = {}
        self._made = 0
        table = self._poisoned(tomllib.loads(FORMAT))
        self.event = Event(hall.server, "", {"table": table, **self._details("event.create.details")})
        self.code = self.event.code
        self.moderator = moderator_of(hall.server)
        self.guest, self.host = hall.server.browser(), hall.server.browser()
        self.guest.join(self.code, name=self.text("name of a guest"))
        who = {"attempt": fresh_id(), "name": self.text("name of a host")}
        answer = self.host.post("/api/host", code=self.code, host=host_code(self.event, "p1"), **who)
        assert answer.status_code == 200, answer.text
        self._of_guest, self._of_host = self.guest.line(self.code), self.host.line(self.code, "host")
        self.cards = [fresh_id() for _ in range(6)]
        self.headings = [fresh_id() for _ in range(2)]

    def text(self, field: str) -> str:
        """A text that nobody else has."""
        self._made += 1
        text = f"{PAYLOADS[self._made % len(PAYLOADS)]} n{self._made}n"
        self.sent[field] = text
        return text

    def _poisoned(self, table: Any, path: str = "format") -> Any:
        """All texts in languages of a format."""
        if isinstance(table, dict) and table and set(table) <= {"de", "en"}:
            return {lang: self.text(f"{path}.{lang}") for lang in table}
        if isinstance(table, dict):
            return {key: self._poisoned(value, f"{path}.{key}") for key, value in table.items()}
        if isinstance(table, list):
            return [self._poisoned(value, f"{path}.{no}") for no, value in enumerate(table)]
        return table

    def _details(self, path: str) -> dict[str, Any]:
        lines = {name: self.text(f"{path}.{name}") for name in ("title", "place", "organiser", "contact")}
        many = {name: {"de": self.text(f"{path}.{name}{{}}")} for name in ("question", "promise")}
        steps = [{name: self.text(f"{path}.next[].{name}") for name in ("when", "what")}]
        groups = [{"id": "own-gift", "label": {"de": self.text(f"{path}.target_groups[].label{{}}")}}]
        return {**lines, **many, "next": steps, "target_groups": groups, "languages": ["de", "en"]}

    # What happens

    def does(self, kind: str, *texts: str, by: Line | None = None, **fields: Any) -> None:
        """Somebody, else the moderator, does something; `texts`: fields that hold a text, with `{}` in languages."""
        for name in texts:
            text = self.text(f"{kind}.{name}")
            fields[name.removesuffix("{}")] = {"de": text} if name.endswith("{}") else text
        answer = by.command(kind, **fields) if by else None
        if answer is None:
            self.event.does(kind, **fields)
        else:
            assert answer["ok"], (kind, answer)

    def starts(self, *stages: str) -> None:
        for stage in stages:
            self.event.does("stage.start", stage=stage)

    def before(self) -> None:
        """All that can be said before the first step."""
        self.event.does("event.edit", **self._details("event.edit"))
        self.does("place.edit", "title{}", "question{}", place="p1")
        self.does("place.add", "title{}", "question{}", place="neu")
        self.does("stage.edit", "prompt{}", stage="ernte")
        self.does("stage.note", "text", stage="start")
        self.event.does("order.words", words=[self.text("order.words.words[]")[:40]])
        self.does("message.show", "text{}")

    def round(self) -> None:
        """Cards of everybody, topics, a photo, a summary."""
        self.starts("runde-platz", "runde")
        first, second, third, fourth, *_ = self.cards
        at = {"stage": "runde", "card_kind": "idee"}
        self.does("card.write", "text", by=self._of_guest, card=first, **at)
        for card in self.cards[1:]:
            self.does("card.write", "text", card=card, place="p1", **at)
        self.does("card.edit", "text", card=second, n=1)
        self.does("card.translate", "text", card=second, lang="en")
        self.does("card.dispute", "reason", card=second)
        self.does("card.hide", "reason", card=third)
        parts = [{"card": fresh_id(), "text": self.text("card.split.parts[].text")} for _ in range(2)]
        self.event.does("card.split", card=fourth, parts=parts)
        self.does("summary.set", "text", by=self._of_host, stage="runde", place="p1")
        self.does("topic.propose", "text", topic=fresh_id(), place="p2")
        self._photo()

    def _photo(self) -> None:
        photo = fresh_id()
        where = {"code": self.code, "photo": photo, "place": "p1", "caption": self.text("photo.add.caption")}
        sent = self.moderator.session.post(
            f"{self.moderator.base}/api/photos", params=where, data=snapshot(), timeout=60,
            headers={"Origin": self.moderator.base, "Content-Type": "image/jpeg"},
        )  # fmt: skip
        assert sent.status_code == 200, sent.text
        self.does("photo.edit", "caption", photo=photo)

    def sorting(self) -> None:
        self.starts("ernte", "ordnen")
        for heading, card in zip(self.headings, self.cards[:2], strict=True):
            self.does("cluster.create", "title", stage="ordnen", cluster=heading, cards=[card])
        self.does("cluster.rename", "title", cluster=self.headings[1])

    def results(self) -> None:
        self.starts("punkte")
        self.event.does("vote.reveal", stage="punkte")
        reasons = {heading: self.text("results.confirm.reasons{}") for heading in self.headings}
        self.event.does("results.confirm", stage="punkte", targets=self.headings, reasons=reasons)

    def measures(self) -> None:
        self.starts("plan")
        names = ("what", "who", "partners", "until", "first_step", "area", "aim", "indicator", "cost")
        self.does("measure.set", *names, stage="plan", measure=fresh_id(), about=self.headings[0])

    def looking_back(self) -> None:
        self.starts("blick")
        self.does("answer.set", "value", by=self._of_guest, stage="blick", question="satz", n=1)
        self.event.does("answers.reveal", stage="blick")

    def after(self) -> None:
        self.starts("aus")
        self.event.does("event.close")
        self.does("report.describe", "summary", chapter="course")
        self.does("report.correct", "text", card=self.cards[0])
        self.does("report.comment", "text", card=self.cards[1])
        self.event.does("report.names", words={self.text("report.names.words{key}"): "keep"})

    def taken(self) -> list[str]:
        """Which of CHECKED take something that is no word of the program."""
        bad, card = PAYLOADS[0], {"stage": "runde", "place": "p1", "card": fresh_id(), "text": "x"}
        tries: dict[str, dict[str, Any]] = {
            "card.write.card_kind": {**card, "card_kind": bad},
            "card.edit.card_kind": {"card": self.cards[1], "text": "x", "n": 9, "card_kind": bad},
            **{f"event.edit.{name}": {name: bad} for name in ("date", "start", "end", "keep")},
            "event.edit.languages[]": {"languages": ["de", bad]},
            "event.edit.target_groups[].id": {"target_groups": [{"id": bad, "label": {"de": "x"}}]},
            "report.describe.chapter": {"chapter": bad, "summary": "x"},
            "report.order.chapters[]": {"chapters": [bad]},
            "report.names.words{}": {"words": {"x": bad}},
        }
        assert tries.keys() == CHECKED
        lead = self.moderator.line(self.code, "moderator")
        found = [field for field, what in tries.items() if lead.command(field.rpartition(".")[0], **what)["ok"]]
        lead.close()
        return found

    def close(self) -> None:
        self._of_guest.close()
        self._of_host.close()
