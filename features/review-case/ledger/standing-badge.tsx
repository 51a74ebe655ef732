"use client";
import type { Standing } from "@/domain/ledger/ledger";
import { type Tone, toneOfBadge } from "@/ui/tone";
import { useLedgerWords } from "./use-ledger-words";

export const toneOfStanding: Record<Standing, Tone> = {
  agree: "jade",
  part: "plain",
  near: "amber",
  contradict: "red",
  settled: "blue",
};

/** Each standing has its own sign, so that it is told without colour. */
const sign: Record<Standing, string> = { agree: "=", part: "⊂", near: "≈", contradict: "≠", settled: "✓" };

/** How a value stands to what leads: a sign, a word and a colour, all three saying the same. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const word = useLedgerWords();
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2 text-xs leading-5 whitespace-nowrap ${toneOfBadge[toneOfStanding[standing]]}`}
    >
      <b aria-hidden="true">{sign[standing]}</b>
      {word(standing)}
    </span>
  );
}
