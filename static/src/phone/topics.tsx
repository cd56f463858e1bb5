import { useState } from "preact/hooks";
import { t } from "../i18n/speak";
import { shelves } from "../store";
import { Button } from "../ui/button";
import { closeDialog, Dialog, showDialog } from "../ui/dialog";
import { check, plus, wait } from "../ui/drawings";
import { Icon } from "../ui/icon";
import { LineField } from "../ui/line-field";
import { announce } from "../ui/live";
import type { Id, Place } from "../wire";
import { newsUnderWay } from "./mine-later";
import { proposeTopic } from "./place-orders";
import { slow } from "./session";

interface Line {
  id: Id;
  text: string;
  done: boolean;
  waits: boolean;
}

/** The topics of an open room in the order of its host, with those that are still on their way from here. */
function topicsOf(place: Place): Line[] {
  const known = shelves.topic.value;
  const there = [...known.values()].filter((topic) => topic.place === place.id).sort((a, b) => a.pos - b.pos);
  const coming = newsUnderWay().flatMap((command) =>
    command.kind === "topic.propose" && command.place === place.id && !known.has(command.topic)
      ? [{ id: command.topic, text: command.text, done: false, waits: slow.value }]
      : [],
  );
  return [...there.map((topic) => ({ ...topic, waits: false })), ...coming];
}

/** What is talked about in an open room; everybody may propose something. */
export function Topics({ place }: { place: Place }) {
  const topics = topicsOf(place);
  return (
    <div class="topics">
      <h3 class="label">{t("topics")}</h3>
      {topics.length > 0 ? (
        <ol>
          {topics.map((topic) => (
            <li key={topic.id} data-done={topic.done || undefined}>
              <span class="grow" dir="auto">
                {topic.text}
              </span>
              {topic.done && (
                <span class="topics__state">
                  <Icon of={check} />
                  {t("topic-done")}
                </span>
              )}
              {topic.waits && (
                <span class="topics__state">
                  <Icon of={wait} />
                  {t("topic-waits")}
                </span>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <p>{t("topics-none")}</p>
      )}
      <Button onClick={() => showDialog(<ProposeDialog place={place} />)}>
        <Icon of={plus} />
        {t("topic-propose")}
      </Button>
    </div>
  );
}

function ProposeDialog({ place }: { place: Place }) {
  const [text, setText] = useState("");
  const give = (submitted: Event) => {
    submitted.preventDefault();
    if (!text.trim()) return;
    proposeTopic(place.id, text.trim());
    closeDialog();
    announce(t("topic-given"));
  };
  return (
    <Dialog title={t("topic-propose")}>
      <form class="stack" onSubmit={give}>
        <LineField
          id="new-topic"
          label={t("topic-label")}
          hint={t("topic-hint")}
          dir="auto"
          value={text}
          maxLength={TOPIC_MAX}
          data-autofocus
          onInput={setText}
        />
        <div class="dialog__actions">
          <Button type="submit" look="go" reason={text.trim() ? null : t("topic-missing")}>
            {t("topic-give")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const TOPIC_MAX = 140;
