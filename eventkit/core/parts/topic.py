"""Topics of an open room: people propose them, the host puts them in order and crosses off what was talked about."""

import msgspec

from eventkit.core import acting, find
from eventkit.core.actor import Actor
from eventkit.core.audience import Audience
from eventkit.core.commands import Command
from eventkit.core.entries import Entry, Line
from eventkit.core.errors import Refused
from eventkit.core.gone import Gone, Owner, Texts, person_of
from eventkit.core.ids import Id, Key
from eventkit.core.records import Topic
from eventkit.core.rules import ALL, STAFF, On, Rule, Shown, View
from eventkit.core.state import State, Undo
from eventkit.core.text import ERASED
from eventkit.core.text import line as one_line

LIMIT = 140
TOPICS_PER_PERSON = 20


class ProposeTopic(Command, frozen=True, tag="topic.propose"):
    topic: Id
    place: Key
    text: str


class OrderTopic(Command, frozen=True, tag="topic.order"):
    """`before`: a topic; null: last."""

    topic: Id
    before: Id | None


class FinishTopic(Command, frozen=True, tag="topic.done"):
    topic: Id
    done: bool = True


class RemoveTopic(Command, frozen=True, tag="topic.remove"):
    topic: Id


class TopicProposed(Entry, frozen=True, tag="topic.proposed"):
    topic: str
    place: str
    text: str
    author: str


class TopicOrdered(Entry, frozen=True, tag="topic.ordered"):
    topic: str
    before: str | None


class TopicDone(Entry, frozen=True, tag="topic.done"):
    topic: str
    done: bool


class TopicRemoved(Entry, frozen=True, tag="topic.removed"):
    topic: str
    removed: bool = True


def propose(state: State, command: ProposeTopic, actor: Actor, now: int) -> list[Entry]:
    if command.topic in state.topics:
        return []
    if state.closed:
        raise Refused("event.closed")
    place = find.open_place(state, command.place)
    acting.at_own_place(state, actor, place.id)
    if not place.open:
        raise Refused("topic.no-room")
    mine = sum(topic.author == actor.name for topic in state.topics.values())
    if actor.role == "participant" and mine >= TOPICS_PER_PERSON:
        raise Refused("too-many", max=TOPICS_PER_PERSON)
    text = one_line(command.text, "topic", LIMIT)
    return [TopicProposed(topic=command.topic, place=place.id, text=text, author=actor.name)]


def order(state: State, command: OrderTopic, actor: Actor, now: int) -> list[Entry]:
    topic = _topic(state, command.topic, actor)
    before = _topic(state, command.before, actor).id if command.before else None
    if before == topic.id or before == _next(state, topic):
        return []
    return [TopicOrdered(topic=topic.id, before=before)]


def finish(state: State, command: FinishTopic, actor: Actor, now: int) -> list[Entry]:
    topic = _topic(state, command.topic, actor)
    return [] if topic.done == command.done else [TopicDone(topic=topic.id, done=command.done)]


def remove(state: State, command: RemoveTopic, actor: Actor, now: int) -> list[Entry]:
    topic = _topic(state, command.topic, actor)
    return [] if topic.removed else [TopicRemoved(topic=topic.id)]


def _topic(state: State, topic_id: str, actor: Actor) -> Topic:
    topic = state.topics.get(topic_id)
    if topic is None:
        raise Refused("topic.unknown")
    acting.at_own_place(state, actor, topic.place)
    return topic


def _next(state: State, topic: Topic) -> str | None:
    order = list(state.topics)
    return next(iter(order[order.index(topic.id) + 1 :]), None)


def proposed(state: State, line: Line, entry: TopicProposed) -> None:
    state.topics[entry.topic] = Topic(
        id=entry.topic, place=entry.place, text=entry.text, at=line.at, author=entry.author
    )
    state.mark(line, f"place.used:{entry.place}")
    state.touch("topic", entry.topic)


def ordered(state: State, line: Line, entry: TopicOrdered) -> None:
    topic = state.topics.pop(entry.topic)
    others = list(state.topics.items())
    at = next((n for n, (key, _) in enumerate(others) if key == entry.before), len(others))
    others.insert(at, (topic.id, topic))
    state.topics = dict(others)
    state.mark(line, f"topic.order:{entry.topic}")
    for key in state.topics:  # their places have changed
        state.touch("topic", key)


def was_done(state: State, line: Line, entry: TopicDone) -> None:
    state.topics[entry.topic].done = entry.done
    state.mark(line, f"topic.done:{entry.topic}")
    state.touch("topic", entry.topic)


def removed(state: State, line: Line, entry: TopicRemoved) -> None:
    state.topics[entry.topic].removed = entry.removed
    state.mark(line, f"topic.removed:{entry.topic}")
    state.touch("topic", entry.topic)


def undo_ordered(state: State, entry: TopicOrdered) -> Undo:
    back = TopicOrdered(topic=entry.topic, before=_next(state, state.topics[entry.topic]))
    return Undo((back,), (f"topic.order:{entry.topic}",))


def undo_done(state: State, entry: TopicDone) -> Undo:
    back = TopicDone(topic=entry.topic, done=state.topics[entry.topic].done)
    return Undo((back,), (f"topic.done:{entry.topic}",))


def undo_removed(state: State, entry: TopicRemoved) -> Undo:
    back = TopicRemoved(topic=entry.topic, removed=state.topics[entry.topic].removed)
    return Undo((back,), (f"topic.removed:{entry.topic}",))


def show(state: State, audience: Audience, key: str) -> Shown | None:
    topic = state.topics.get(key)
    if topic is None or topic.removed:
        return None
    pos = list(state.topics).index(key)
    return {"id": topic.id, "place": topic.place, "text": topic.text, "pos": pos, "done": topic.done, "at": topic.at}


def said(entry: TopicProposed, actor: str) -> list[tuple[Owner, str]]:
    return [(("person", person_of(entry.author)), entry.text)]


def without(entry: TopicProposed, actor: str, gone: Gone) -> Entry:
    return msgspec.structs.replace(entry, text=ERASED if gone.wrote(entry.author) else gone.without(entry.text))


COMMANDS = {
    ProposeTopic: Rule(ALL, propose),
    OrderTopic: Rule(STAFF, order),
    FinishTopic: Rule(STAFF, finish),
    RemoveTopic: Rule(STAFF, remove),
}
ENTRIES = {
    TopicProposed: On(proposed),
    TopicOrdered: On(ordered, undo_ordered),
    TopicDone: On(was_done, undo_done),
    TopicRemoved: On(removed, undo_removed),
}
VIEWS = {"topic": View(lambda state: list(state.topics), show)}
TEXTS = {TopicProposed: Texts(without, said)}
