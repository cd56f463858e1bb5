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
    const why = refusal.value?.code;
    if (why === "person.erased" && last) forgetPerson(prefixes(), last);
    // The line may have been shut because there is no such host any more, before it could be said why.
    else if (why || own.value?.host === null) void forgetErased();
  });
  void forgetErased();
}

async function forgetErased(): Promise<void> {
  const kept = othersIn(prefixes(), undefined);
  for (const person of await erasedAmong(code.peek(), kept)) forgetPerson(prefixes(), person);
}
