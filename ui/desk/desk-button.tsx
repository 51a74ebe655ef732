import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Key } from "./key";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: "solid" | "outline" | "danger";
  /** The key that does the same. */
  shortcut?: string;
  children: ReactNode;
};

const looks = {
  solid: "border-jade bg-jade text-card hover:bg-jade-deep",
  outline: "border-line bg-card text-ink hover:bg-shade",
  danger: "border-red bg-card text-red hover:bg-red-soft",
};

/** A dense button that shows its key. */
export function DeskButton({ look = "outline", shortcut, className = "", type = "button", children, ...rest }: Props) {
  return (
    <button
      type={type}
      aria-keyshortcuts={shortcut}
      className={`inline-flex min-h-9 items-center justify-center gap-1.5 rounded-lg border px-2 text-[13px] font-medium whitespace-nowrap transition-colors disabled:opacity-50 max-md:min-h-11 ${looks[look]} ${className}`}
      {...rest}
    >
      {children}
      {shortcut && <Key>{shortcut}</Key>}
    </button>
  );
}
