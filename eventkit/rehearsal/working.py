"""seat, plan, reflect: people join groups, agree on measures, and look back."""

from typing import Any

from eventkit.rehearsal import trail, voting, wire
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall
from eventkit.rehearsal.phones import Phone

TITLE_CHARS = 120


def seat(hall: Hall, stage: str) -> None:
    """Everybody joins a group; who finds it full tries the next one."""
    groups = hall.boards(stage)

    def join(phone: Phone) -> bool:
        first = hall.phones.index(phone) % len(groups)
        return any(phone.sit(stage, group) for group in [*groups[first:], *groups[:first]])

    seated = sum(hall.everybody(join)) if groups else 0
    hall.moderator.see(lambda: sum(hall.all("count")[stage]["groups"].values()) == seated)
    hall.tell("rehearsal-seated", people=seated, groups=len(groups))


def plan(hall: Hall, stage: str) -> None:
    """A measure for each result: one phone says what and who, another one the rest, the moderator the date
    and the field of action."""
    words = {key: _words(hall, key) for key in hall.boards(stage)}
    by_all = hall.stage(stage)["options"]["by"] == "all"
    agreed = {wire.new_id(): key for key in words}
    for no, (measure, about) in enumerate(agreed.items()):
        begun = {"about": about, "what": hall.say("rehearsal-measure-what", words=words[about])}
        begun["who"] = hall.say("rehearsal-measure-who")
        more = {"partners": hall.say("rehearsal-measure-partners")}
        more["first_step"] = hall.say("rehearsal-measure-first-step")
        for turn, fields in enumerate((begun, more)):
            writer = hall.phones[(no + turn) % len(hall.phones)].line if by_all else hall.moderator.line
            ack = writer.send({"kind": "measure.set", "stage": stage, "measure": measure, **fields})
            if not ack["ok"]:
                raise Impossible("rehearsal-refused", kind="measure.set", code=ack["code"])
        until = hall.say("rehearsal-measure-until")
        planned = {"area": words[about][:60], "status": "open" if no else "running"}
        hall.do("measure.set", stage=stage, measure=measure, until=until, **planned)
    hall.moderator.see(lambda: hall.all("measure").keys() >= agreed.keys())
    hall.played.measures |= {measure: trail.back(hall, about) for measure, about in agreed.items()}
    hall.tell("rehearsal-agreed", count=len(agreed))


def reflect(hall: Hall, stage: str) -> None:
    """Everybody answers every question; nobody sees anything before the reveal."""
    options = hall.stage(stage)["options"]

    def answer(phone: Phone) -> None:
        for question in options["questions"]:
            phone.answer(stage, question["id"], _answer(hall, phone, question))

    hall.everybody(answer)
    if options["show"] == "hidden":
        voting.nobody_sees(hall, lambda view: stage in view.all("answers"))
    hall.do("answers.reveal", stage=stage)
    hall.moderator.see(lambda: hall.all("count")[stage]["answered"] == len(hall.phones))
    hall.tell("rehearsal-reflected", people=len(hall.phones))


def _answer(hall: Hall, phone: Phone, question: dict[str, Any]) -> int | str:
    if question["kind"] == "scale":
        return phone.choose(range(1, question["steps"] + 1))
    return hall.say(phone.choose((f"rehearsal-{question['kind']}-1", f"rehearsal-{question['kind']}-2")))


def _words(hall: Hall, target: str) -> str:
    """What stands on a result, short enough for a measure."""
    found = trail.words(hall, target)
    return found if len(found) <= TITLE_CHARS else found[:TITLE_CHARS].rsplit(" ", 1)[0] + " …"
