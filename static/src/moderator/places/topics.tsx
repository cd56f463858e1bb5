import { useState } from "preact/hooks";
import { refusalText } from "../../i18n/refusal";
import { isolate, t } from "../../i18n/speak";
import { newId } from "../../ids";
import { shelves } from "../../store";
import { Button } from "../../ui/button";
import { check, more } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import { Menu, type MenuItem } from "../../ui/menu";
import { Note } from "../../ui/note";
import type { Place, Refusal, Topic } from "../../wire";
import { ask, send } from "../session";

/** What people want to talk about in an open room; the host or the moderator puts it in order. */
export function Topics({ place }: { place: Place }) {
  const topics = [...shelves.topic.value.values()]
    .filter((topic) => topic.place === place.id)
    .sort((a, b) => a.pos - b.pos);
  if (!place.open && !topics.length) return null;
  return (
    <>
      <h3 class="picker__sub">{t("topics-title")}</h3>
      <ol class="folk">
        {topics.map((topic) => (
          <li class="folk__row topic" key={topic.id} data-done={topic.done || undefined}>
            <p class="grow" dir="auto">
              {topic.done && <Icon of={check} />}
              {topic.text}
              {topic.done && <span class="sr">, {t("topics-is-done")}</span>}
            </p>
            <Menu
              look="plain"
              square
              label={t("topics-menu", { topic: isolate(topic.text) })}
              items={items(topic, topics)}
            >
              <Icon of={more} />
            </Menu>
          </li>
        ))}
      </ol>
      {!topics.length && <p class="faint">{t("topics-none")}</p>}
      {place.open && !place.closed && <NewTopic place={place} />}
    </>
  );
}

function items(topic: Topic, all: readonly Topic[]): MenuItem[] {
  const at = all.indexOf(topic);
  const order = (before: string | null) => void send({ kind: "topic.order", topic: topic.id, before });
  return [
    {
      label: t("heading-earlier"),
      reason: at === 0 ? t("topics-is-first") : null,
      onPick: () => order(all[at - 1]?.id ?? null),
    },
    {
      label: t("heading-later"),
      reason: at === all.length - 1 ? t("topics-is-last") : null,
      onPick: () => order(all[at + 2]?.id ?? null),
    },
    {
      label: t(topic.done ? "topics-undone" : "topics-done"),
      onPick: () => void send({ kind: "topic.done", topic: topic.id, done: !topic.done }),
    },
    { label: t("topics-remove"), onPick: () => void send({ kind: "topic.remove", topic: topic.id }) },
  ];
}

function NewTopic({ place }: { place: Place }) {
  const [text, setText] = useState("");
  const [why, setWhy] = useState<Refusal | null>(null);
  const add = async () => {
    if (!text.trim()) return;
    const ack = await ask({ kind: "topic.propose", topic: newId(), place: place.id, text: text.trim() });
    setWhy(ack.ok ? null : ack);
    if (ack.ok) setText((now) => (now === text ? "" : now));
  };
  return (
    <form
      class="topics__new"
      onSubmit={(submit) => {
        submit.preventDefault();
        void add();
      }}
    >
      <input
        class="input"
        aria-label={t("topics-new")}
        placeholder={t("topics-new")}
        dir="auto"
        value={text}
        onInput={(input) => setText(input.currentTarget.value)}
      />
      <Button type="submit" size="small" reason={text.trim() ? null : t("topics-empty")}>
        {t("topics-add")}
      </Button>
      {why && (
        <Note state="stop" live>
          {refusalText(why)}
        </Note>
      )}
    </form>
  );
}
