import type { ReactNode } from "react";
import { type Tone, toneOfBadge } from "./tone";

/** A short word about a state. The word carries the meaning, the colour only repeats it. */
export function Badge({
  tone = "plain",
  children,
  className = "",
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={`inline-flex shrink-0 items-center rounded-full px-2.5 py-0.5 text-[13px] leading-5 ${toneOfBadge[tone]} ${className}`}
    >
      {children}
    </span>
  );
}
