import { Rich } from "../../i18n/text";
import { isChoosing, isFirstWalk } from "../../places/walks";
import { type Drawing, paper, phone, table } from "../../ui/drawings";
import { Icon } from "../../ui/icon";
import type { SeatStage } from "../../wire";
import { kindOfPlaces } from "./display-walk-frame";

interface HowToProps {
  stage: SeatStage;
  /** One line below the plates instead of a column beside them. */
  short: boolean;
}

/** How one finds one's place: with a phone, without one, as a host. */
export function HowTo({ stage, short }: HowToProps) {
  const kind = kindOfPlaces();
  const first = isFirstWalk(stage);
  const hints: [Drawing, string][] = isChoosing(stage)
    ? [
        [phone, `how-choose-${kind}`],
        [paper, "how-choose-paper"],
      ]
    : [
        [phone, first ? `how-phone-first-${kind}` : `how-phone-${kind}`],
        [paper, "how-paper"],
      ];
  if (!short) hints.push([table, first ? "how-hosts-first" : `how-hosts-${kind}`]);
  return (
    <ul class="d-how">
      {hints.map(([drawing, id]) => (
        <li key={id}>
          <Icon of={drawing} />
          <span>
            <Rich id={id} />
          </span>
        </li>
      ))}
    </ul>
  );
}
