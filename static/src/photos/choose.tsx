import { useRef } from "preact/hooks";
import { Button } from "../ui/button";
import { photo } from "../ui/drawings";
import { Icon } from "../ui/icon";

interface ChooseProps {
  label: string;
  /** Open the camera at once, where there is one. */
  camera?: boolean;
  several?: boolean;
  look?: "go";
  onFiles: (files: readonly File[]) => void;
}

/** A button that takes or chooses a picture. */
export function ChoosePhoto({ label, camera, several, look, onFiles }: ChooseProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        hidden
        type="file"
        ref={field}
        accept="image/*"
        capture={camera ? "environment" : undefined}
        multiple={several}
        onChange={(pick) => {
          onFiles([...(pick.currentTarget.files ?? [])]);
          pick.currentTarget.value = ""; // so that the same one can be chosen again
        }}
      />
      <Button wide look={look} onClick={() => field.current?.click()}>
        <Icon of={photo} />
        {label}
      </Button>
    </>
  );
}
