import type { Check } from "./calls";
import { Judged } from "./judged";

/** Things that are looked at: what is the case, how good that is, what to do. */
export function CheckList({ checks }: { checks: readonly Check[] }) {
  return (
    <ul class="checks">
      {checks.map((one) => (
        <li class="checks__one" key={one.id}>
          <div class="checks__what">
            <h3>{one.title}</h3>
            <ul class="checks__told">
              {one.told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <div class="checks__do">
            <Judged state={one.state} />
            <p class={one.state === "good" ? "faint" : undefined}>{one.do}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
