"use client";
import type { CaseView } from "./case-view";
import { useFindingWords } from "./use-finding-words";
import type { Selection } from "./use-selection";

/** What could not be checked, with why; and, folded, what passed. */
export function ChecksThatRan({ view, selection }: { view: CaseView; selection: Selection }) {
  const word = useFindingWords();
  const runs = view.passed.reduce((sum, one) => sum + one.count, 0);
  const fold = "min-h-6 cursor-pointer text-ink-soft max-md:min-h-11 max-md:content-center";
  return (
    <>
      {view.notRun.length > 0 && (
        <details open={view.notRun.some((one) => one.broke)} className="mt-2 text-[13px]">
          <summary className={fold}>{word("notRun", { count: view.notRun.length })}</summary>
          <p className="mt-1 text-xs text-ink-soft">{word("notRunHint")}</p>
          <ul className="mt-1 space-y-1">
            {view.notRun.map((one) => (
              <li key={one.id}>
                <span className="font-medium">
                  <span aria-hidden="true">{one.broke ? "⚠ " : "– "}</span>
                  {one.title}
                </span>{" "}
                <span className={one.broke ? "text-amber-ink" : "text-ink-soft"}>{one.why}</span>
                {one.documents.length > 0 && (
                  <span className="block text-xs text-ink-soft">{one.documents.join(" · ")}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {runs > 0 && (
        <details className="mt-2 text-[13px]">
          <summary className={fold}>{word("passed", { count: runs })}</summary>
          <ul className="mt-1 space-y-0.5">
            {view.passed.map(({ title, count, shown, settled }) => (
              <li key={title} className="flex flex-wrap gap-x-2">
                <span>
                  <span aria-hidden="true" className="text-jade">
                    ✓{" "}
                  </span>
                  {title}
                </span>
                <span className="text-ink-soft">{word("passedTimes", { count })}</span>
                {shown.map((found) => (
                  <button
                    key={found.id}
                    type="button"
                    aria-pressed={found.id === selection.findingId}
                    onClick={() => selection.openFinding(found)}
                    className="min-h-6 text-blue underline underline-offset-2 max-md:min-h-11"
                  >
                    {found.documentName ?? word("wholeCase")}
                  </button>
                ))}
                {settled.map((said) => (
                  <span key={said} className="basis-full text-blue">
                    {said}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
