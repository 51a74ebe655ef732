import type { ReactNode } from "react";
import { type Tone, toneOfBadge } from "../tone";

/** A small word about a state, for dense screens. The word carries the meaning, the colour only repeats it. */
export function Chip({ tone = "plain", children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className={`inline-flex max-w-full items-center rounded-full px-2 text-xs leading-5 whitespace-nowrap ${toneOfBadge[tone]}`}
    >
      <span className="truncate">{children}</span>
    </span>
  );
}
