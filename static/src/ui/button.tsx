import type { ButtonHTMLAttributes, ComponentChildren, TargetedMouseEvent } from "preact";
import { useId } from "preact/hooks";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "size"> {
  /** The one next step of a screen ("go"), plain text, or something that takes away ("stop"). */
  look?: "go" | "plain" | "stop";
  size?: "small" | "big";
  wide?: boolean;
  square?: boolean;
  /** Something is under way: the ring turns, presses are ignored. */
  busy?: boolean;
  /** Why it cannot be pressed now, in words; the button stays focusable and its reason is read out. */
  reason?: string | false | null;
  /** Show the reason below the button; else it is only read out. */
  showReason?: boolean;
  type?: "button" | "submit";
  children: ComponentChildren;
}

/** A button. It is never `disabled`: it says why it cannot be pressed. */
export function Button({
  look,
  size,
  wide,
  square,
  busy,
  reason,
  showReason,
  type = "button",
  class: extra,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const names = [
    "btn",
    look && `btn--${look}`,
    size && `btn--${size}`,
    wide && "btn--wide",
    square && "btn--square",
    extra,
  ];
  const press = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    if (busy || reason) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        {...rest}
        type={type}
        class={names.filter(Boolean).join(" ")}
        aria-busy={busy || undefined}
        aria-disabled={reason ? true : undefined}
        aria-describedby={reason ? reasonId : rest["aria-describedby"]}
        onClick={press}
      >
        {children}
      </button>
      {reason && (
        <span class={showReason ? "btn__reason" : "sr"} id={reasonId}>
          {reason}
        </span>
      )}
    </>
  );
}
