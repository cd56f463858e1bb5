import type { Check } from "./calls";
import { Judged } from "./judged";

/** Things that are looked at: what is the case, how good that is, what to do. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul class="checks">
      {checks.map((one) => (
        <li class="checks__one" key={one.id}>
          <div>
            <h3>{one.title}</h3>
            <ul class="checks__told">
              {one.told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <Judged state={one.state} />
          {one.state !== "good" && <p class="checks__do">{one.do}</p>}
        </li>
      ))}
    </ul>
  );
}
