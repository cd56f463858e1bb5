import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { charsOf } from "../phone/card-field";
import { Button } from "../ui/button";
import { check, down, more, plus, up } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { announce } from "../ui/live";
import { Menu } from "../ui/menu";
import type { Topic } from "../wire";
import { propose, remove, setDone, step, topics } from "./topic-list";

const TOPIC_MAX = 140;

/** The topics of an open room: what people have proposed, in the order in which it will be talked about. */
export function Topics() {
  const list = topics.value;
  return (
    <section class="panel-box" id="topics" aria-labelledby="topics-title">
      <h2 class="section" id="topics-title">
        {t("topics-title")} {list.length > 0 && <span>{list.length}</span>}
      </h2>
      {list.length ? (
        <ol class="agenda">
          {list.map((topic, no) => (
            <One key={topic.id} topic={topic} first={no === 0} last={no === list.length - 1} no={no + 1} />
          ))}
        </ol>
      ) : (
        <p class="faint">{t("topics-none")}</p>
      )}
      <NewTopic />
    </section>
  );
}

function One({ topic, first, last, no }: { topic: Topic; first: boolean; last: boolean; no: number }) {
  const title = topic.text;
  const go = (by: -1 | 1) => {
    step(topic.id, by);
    announce(t("topic-moved", { title, no: no + by }));
  };
  return (
    <li class="agenda__one" data-state={topic.done ? "done" : undefined}>
      <span class="agenda__order">
        <Button
          look="plain"
          size="small"
          square
          aria-label={t("topic-up", { title })}
          reason={first && t("topic-first")}
          onClick={() => go(-1)}
        >
          <Icon of={up} />
        </Button>
        <Button
          look="plain"
          size="small"
          square
          aria-label={t("topic-down", { title })}
          reason={last && t("topic-last")}
          onClick={() => go(1)}
        >
          <Icon of={down} />
        </Button>
      </span>
      <p class="grow">
        <bdi class="agenda__text">{title}</bdi>
        {topic.done && (
          <small>
            <Icon of={check} />
            {t("topic-done")}
          </small>
        )}
      </p>
      <Menu
        look="plain"
        square
        label={t("topic-menu", { title })}
        items={[
          {
            label: t(topic.done ? "topic-not-done" : "topic-set-done"),
            onPick: () => setDone(topic.id, !topic.done),
          },
          { label: t("topic-remove"), stop: true, onPick: () => remove(topic.id) },
        ]}
      >
        <Icon of={more} />
      </Menu>
    </li>
  );
}

function NewTopic() {
  const [text, setText] = useState("");
  const over = charsOf(text) - TOPIC_MAX;
  const reason = !text.trim()
    ? t("refused-topic-empty")
    : over > 0
      ? t("refused-topic-too-long", { max: TOPIC_MAX })
      : null;
  return (
    <form
      class="agenda__new"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (reason) return;
        propose(text.trim());
        setText("");
      }}
    >
      <label class="sr" for="topic">
        {t("topic-new")}
      </label>
      <input
        id="topic"
        class="input"
        dir="auto"
        value={text}
        placeholder={t("topic-new")}
        aria-invalid={over > 0 || undefined}
        onInput={(input) => setText(input.currentTarget.value)}
      />
      <Button type="submit" reason={reason} showReason={over > 0}>
        <Icon of={plus} />
        {t("topic-add")}
      </Button>
    </form>
  );
}
