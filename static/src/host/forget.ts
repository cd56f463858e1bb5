import { effect } from "@preact/signals";
import { erasedAmong, forgetPerson, othersIn } from "../erasing/kept";
import { own, refusal } from "../store";
import { prefixOf } from "./draft";
import { code } from "./session";

let last: string | undefined;

function prefixes(): readonly string[] {
  return [prefixOf(), `ek/out/host/${code.peek()}/`];
}

/** This device keeps nothing of a host who was erased. What somebody has begun who is not host any more stays theirs, in
 *  case it was a mistake, until somebody else is host here. */
export function startForgetting(): void {
  effect(() => {
    const now = own.value;
    if (!now) return;
    last = now.person;
    if (!now.host) return;
    for (const other of othersIn([prefixOf()], now.person)) forgetPerson([prefixOf()], other);
  });
  effect(() => {
    if (refusal.value?.code === "person.erased" && last) forgetPerson(prefixes(), last);
  });
  void erasedAmong(code.peek(), othersIn(prefixes(), own.peek()?.person)).then((erased) => {
    for (const person of erased) forgetPerson(prefixes(), person);
  });
}
