import { computed, type ReadonlySignal } from "@preact/signals";
import { newId } from "../ids";
import { shelves } from "../store";
import type { Id, Topic } from "../wire";
import { myPlace, underWay } from "./here";
import { send } from "./session";

/** The topics of the own open room in their order, with what is under way. */
export const topics: ReadonlySignal<readonly Topic[]> = computed(() => {
  const place = myPlace.value?.id;
  let list = [...shelves.topic.value.values()]
    .filter((topic) => topic.place === place)
    .sort((a, b) => a.pos - b.pos || a.at - b.at);
  for (const command of underWay.value) {
    if (
      command.kind === "topic.propose" &&
      command.place === place &&
      !list.some((one) => one.id === command.topic)
    ) {
      list = [...list, { id: command.topic, place, text: command.text, pos: 0, done: false, at: 0 }];
    } else if (command.kind === "topic.remove") list = list.filter((one) => one.id !== command.topic);
    else if (command.kind === "topic.done") {
      list = list.map((one) => (one.id === command.topic ? { ...one, done: command.done } : one));
    } else if (command.kind === "topic.order") list = moved(list, command.topic, command.before);
  }
  return list;
});

function moved(list: readonly Topic[], id: Id, before: Id | null): Topic[] {
  const topic = list.find((one) => one.id === id);
  if (!topic) return [...list];
  const others = list.filter((one) => one.id !== id);
  const at = before === null ? -1 : others.findIndex((one) => one.id === before);
  return at < 0 ? [...others, topic] : [...others.slice(0, at), topic, ...others.slice(at)];
}

/** One step up (-1) or down (1). */
export function step(id: Id, by: -1 | 1): void {
  const list = topics.peek();
  const at = list.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return;
  const before = list[by < 0 ? to : to + 1]?.id ?? null;
  send({ kind: "topic.order", topic: id, before });
}

export function propose(text: string): void {
  const place = myPlace.peek()?.id;
  if (place) send({ kind: "topic.propose", topic: newId(), place, text });
}

export function setDone(topic: Id, done: boolean): void {
  send({ kind: "topic.done", topic, done });
}

export function remove(topic: Id): void {
  send({ kind: "topic.remove", topic });
}
