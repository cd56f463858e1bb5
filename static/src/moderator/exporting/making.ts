import { useEffect, useRef, useState } from "preact/hooks";
import { Refused } from "../../http";
import { t } from "../../i18n/speak";
import { newId } from "../../ids";
import { event } from "../../store";
import type { Id, Refusal } from "../../wire";
import { handOver } from "../hand-over";
import { cancel, exported, howFar, type Told } from "./calls";

const LOOK_MS = 700;

interface Kind {
  id: string;
  suffix: string;
}

/** Makes a file and hands it over. `making`: how far it is, in words; null: nothing is under way. */
export function useMaking() {
  const [making, setMaking] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [why, setWhy] = useState<Refusal | null>(null);
  const errand = useRef<Id | null>(null);
  const stop = () => {
    if (errand.current) void cancel(errand.current).catch(() => undefined);
  };
  useEffect(() => stop, []); // who closes the dialog does not want it any more
  const make = async (kind: Kind, lang: string, version = 0) => {
    const code = event.peek()?.code;
    if (errand.current || !code) return;
    const own = newId();
    const what = t(`exports-${kind.id}`);
    errand.current = own;
    setSaved(null);
    setWhy(null);
    setMaking(t("exports-step-make", { what }));
    const look = setInterval(() => {
      void howFar(own).then(
        (told) => {
          if (errand.current === own && told.step) setMaking(inWords(told, what));
        },
        () => undefined,
      );
    }, LOOK_MS);
    try {
      const made = await exported(code, kind.id, lang, own, version);
      const stand = version ? `-${version}` : "";
      const file = `${t(`exports-file-${kind.id}`, { code })}${stand}${kind.suffix}`;
      handOver(made, file);
      setSaved(t("exports-saved", { what, file }));
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
    } finally {
      clearInterval(look);
      errand.current = null;
      setMaking(null);
    }
  };
  return { making, saved, why, make, stop };
}

function inWords(told: Told, what: string): string {
  const step = told.step === "refused" ? "make" : told.step;
  return t(`exports-step-${step}`, { what, done: told.done ?? 0, of: told.of ?? 0 });
}
