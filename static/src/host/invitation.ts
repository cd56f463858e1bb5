import { getView } from "../http";
import type { EventInfo, Place } from "../wire";

/** What anybody may know of an event: enough to see that one is right here. */
export interface Invitation {
  event: EventInfo;
  /** The name this device has given as a participant. */
  name: string;
  /** None, when this device has not joined. */
  places: Readonly<Record<string, Place>>;
}

export async function invitation(code: string): Promise<Invitation> {
  const { view, own } = await getView(code, "phone");
  const event = view.event?.event;
  if (!event) throw new Error("no event in the view");
  return { event, name: own?.name ?? "", places: view.place ?? {} };
}
