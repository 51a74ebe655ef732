"use client";
import { Chip } from "@/ui/desk/chip";
import type { Tone } from "@/ui/tone";
import type { CaseView } from "./case-view";
import type { Selection } from "./use-selection";
import { useWords } from "./use-words";

const edge: Record<Tone, string> = {
  red: "border-red",
  amber: "border-amber",
  jade: "border-jade",
  blue: "border-blue",
  plain: "border-line",
};

/** What speaks against something: what was seen, how bad it is, what to do. A click shows where. */
export function FindingsList({ view, selection }: { view: CaseView; selection: Selection }) {
  const word = useWords();
  return (
    <section className="border-b border-line px-4 py-3">
      <h2 className="text-base font-bold">{word("findings", { count: view.findings.length })}</h2>
      {view.findings.length === 0 && <p className="mt-1 text-ink-soft">{word("noFindings")}</p>}
      <ul className="mt-1 space-y-2">
        {view.findings.map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              aria-pressed={finding.id === selection.findingId}
              onClick={() => selection.openFinding(finding)}
              className={`block w-full border-l-[3px] py-1 pr-1 pl-2.5 text-left ${edge[finding.tone]} ${
                finding.id === selection.findingId ? "bg-blue-soft" : "hover:bg-shade"
              }`}
            >
              <span className="flex flex-wrap items-center gap-1.5">
                <b>{finding.title}</b>
                <Chip tone={finding.tone}>{word(finding.severity)}</Chip>
                {finding.documentName && <span className="text-xs text-ink-faint">{finding.documentName}</span>}
              </span>
              <span className="block text-[13px]">{finding.saw}</span>
              <span className="block text-[13px] text-ink-soft">{finding.todo}</span>
            </button>
          </li>
        ))}
      </ul>
      {view.notRun.length > 0 && (
        <details className="mt-2 text-[13px]">
          <summary className="min-h-6 cursor-pointer text-ink-soft">
            {word("notRun", { count: view.notRun.length })}
          </summary>
          <p className="mt-1 text-xs text-ink-faint">{word("notRunHint")}</p>
          <ul className="mt-1 text-ink-soft">
            {view.notRun.map((one) => (
              <li key={one.id}>
                {one.title} <span className="text-xs text-ink-faint">{one.documentName}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
