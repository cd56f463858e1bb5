"""An open room: people say what they want to talk about, its host puts that in order."""

from eventkit.rehearsal import walks, wire
from eventkit.rehearsal.errors import Impossible
from eventkit.rehearsal.hall import Hall

TOPICS = 4


def propose(hall: Hall) -> None:
    """Nothing happens where there is no open room."""
    room = next((place["id"] for place in hall.places() if place["open"]), None)
    if room is None:
        return
    host, proposed = hall.host(room), []
    for no, phone in enumerate(walks.awake(hall)[:TOPICS], 1):
        topic, text = wire.new_id(), hall.say("rehearsal-topic", no=no)
        ack = phone.line.send({"kind": "topic.propose", "topic": topic, "place": room, "text": text})
        if not ack["ok"]:
            raise Impossible("rehearsal-refused", kind="topic.propose", code=ack["code"])
        proposed.append(topic)
        hall.played.moved.topics.append(text)
    if not proposed:
        return
    host.do("topic.order", topic=proposed[-1], before=proposed[0])
    host.do("topic.done", topic=proposed[-1], done=True)
    wanted = [proposed[-1], *proposed[:-1]]
    hall.moderator.see(lambda: _order(hall, room) == wanted and hall.all("topic")[wanted[0]]["done"])
    hall.tell("rehearsal-topics", count=len(proposed))


def _order(hall: Hall, room: str) -> list[str]:
    topics = [topic for topic in hall.all("topic").values() if topic["place"] == room]
    return [topic["id"] for topic in sorted(topics, key=lambda topic: int(topic["pos"]))]
