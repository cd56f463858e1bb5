import { places } from "../store";
import { placeName } from "./names";
import { PlacePlate } from "./plate";

interface PlaceChoiceProps {
  name: string;
  value: string | null;
  onChange: (place: string) => void;
}

/** The open places to choose from, each with its sign; a table needs no words beside it. */
export function PlaceChoice({ name, value, onChange }: PlaceChoiceProps) {
  return (
    <>
      {places.value
        .filter((one) => !one.closed)
        .map((one) => (
          <label class="choice choice--place" key={one.id}>
            <input type="radio" name={name} checked={value === one.id} onChange={() => onChange(one.id)} />
            <PlacePlate place={one} size="s" label="" />
            <span class={one.kind === "table" ? "sr" : undefined}>{placeName(one)}</span>
          </label>
        ))}
    </>
  );
}
