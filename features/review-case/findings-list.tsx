"use client";
import type { CaseView, FindingView } from "./case-view";
import { ChecksThatRan } from "./checks-that-ran";
import { FindingItem } from "./finding-item";
import { useFindingWords } from "./use-finding-words";
import type { Selection } from "./use-selection";
import { useVerdicts } from "./use-verdicts";

const ended: ReadonlySet<string> = new Set(["done", "needs-owner", "failed"]);

/** What was found: grave things first, then doubts, then what could not be checked and why, then what passed. */
export function FindingsList({ view, selection }: { view: CaseView; selection: Selection }) {
  const word = useFindingWords();
  const verdicts = useVerdicts();
  const grave = view.findings.filter((finding) => finding.severity === "high");
  const doubts = view.findings.filter((finding) => finding.severity !== "high");
  const running = view.documents.filter(({ state }) => !ended.has(state)).length;
  const group = (title: string, findings: readonly FindingView[]) =>
    findings.length > 0 && (
      <>
        <h3 className="mt-2 text-xs font-medium text-ink-soft">{title}</h3>
        <ul className="mt-1 space-y-2">
          {findings.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              selection={selection}
              verdicts={verdicts}
              mayJudge={view.me.mayDecide}
            />
          ))}
        </ul>
      </>
    );
  return (
    <section className="border-b border-line px-4 py-3">
      <h2 className="text-base font-bold">{word("findings", { count: view.findings.length })}</h2>
      {running > 0 && <p className="mt-1 text-ink-soft">{word("running", { count: running })}</p>}
      {running === 0 && view.findings.length === 0 && <p className="mt-1 text-ink-soft">{word("none")}</p>}
      {group(word("grave", { count: grave.length }), grave)}
      {group(word("doubts", { count: doubts.length }), doubts)}
      <ChecksThatRan view={view} selection={selection} />
    </section>
  );
}
