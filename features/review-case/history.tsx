"use client";
import { Chip } from "@/ui/desk/chip";
import type { DecisionView } from "./case-view";
import { sayOutcome } from "./say-outcome";
import { useWords } from "./use-words";

/** Every decision so far, who signed, and whether the owner knows. */
export function History({ decisions }: { decisions: readonly DecisionView[] }) {
  const word = useWords();
  if (decisions.length === 0) return null;
  return (
    <section className="px-4 py-3">
      <h2 className="font-bold">{word("history")}</h2>
      <ol className="mt-1 space-y-2">
        {decisions.map((decision) => (
          <li key={decision.id} className="text-[13px]">
            <div className="flex flex-wrap items-center gap-1.5">
              <b>{sayOutcome(decision, word)}</b>
              <Chip tone={decision.state === "final" ? "jade" : decision.state === "proposed" ? "amber" : "plain"}>
                {word(`state_${decision.state}` as "state_final")}
              </Chip>
            </div>
            <p className="text-ink-soft">{decision.reasons.join(" · ")}</p>
            {decision.message && <p className="text-ink-soft">“{decision.message}”</p>}
            <p className="text-xs text-ink-faint">
              {word("by", { names: decision.by.join(" + "), at: decision.at })}
              {decision.state === "final" &&
                ` · ${decision.seenAt ? word("ownerSaw", { at: decision.seenAt }) : word("ownerUnseen")}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
