import type { ButtonHTMLAttributes } from "react";
import { type ButtonLook, buttonClass } from "./button-class";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook; busy?: boolean };

/** A button of at least 44 px. While `busy` it keeps its place and takes no second press. */
export function Button({
  look = "solid",
  busy = false,
  className = "",
  type = "button",
  disabled,
  children,
  ...rest
}: Props) {
  return (
    <button
      type={type}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      className={`${buttonClass(look)} ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}
