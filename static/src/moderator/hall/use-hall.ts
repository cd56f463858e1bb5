import { useState } from "preact/hooks";
import { Refused } from "../../http";
import type { Refusal } from "../../wire";
import { changeHall, type HallInfo, hallInfo } from "../api";
import { codesVersion } from "../codes";
import { useLoad } from "../load";

/** The hall's network, and how it is changed; `why`: why the last change was refused. */
export function useHall() {
  const { value, refused, set } = useLoad<HallInfo>(hallInfo, [codesVersion.value]);
  const [why, setWhy] = useState<Refusal | null>(null);
  const change = async (what: Parameters<typeof changeHall>[0]): Promise<boolean> => {
    setWhy(null);
    try {
      set(await changeHall(what));
      codesVersion.value += 1;
      return true;
    } catch (error) {
      setWhy(error instanceof Refused ? error : new Refused("net.answer"));
      return false;
    }
  };
  return { value, refused, why, change };
}
