import { Frame } from "../frame";

/** There is nothing to show of this yet: what it would be, and why. */
export function Nothing({ title, text }: { title: string; text: string }) {
  return (
    <Frame title={title} length={title.length} plain>
      <p class="d-sentence">{text}</p>
    </Frame>
  );
}
