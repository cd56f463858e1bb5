import type { PictureProps } from "../../display/activities";
import { Hello } from "../../display/hello";
import type { WelcomeStage } from "../../wire";

/** Arriving: the same picture as before the first step. */
export function WelcomePicture(_: PictureProps<WelcomeStage>) {
  return <Hello />;
}
