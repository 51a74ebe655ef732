"use client";
import type { AssessmentView, CaseView } from "./case-view";
import { CounterpartyGraph } from "./counterparty-graph/counterparty-graph";
import { FiguresView } from "./figures-view";
import { ScorecardView } from "./scorecard-view";
import { SumWaterfall } from "./sum-waterfall";
import { TradeView } from "./trade-view";
import type { Selection } from "./use-selection";
import { useWords } from "./use-words";

/** The recommended line with its sum, the three dimensions and the year of sales. */
export function AssessmentPane({ view, selection }: { view: CaseView; selection: Selection }) {
  const word = useWords();
  const { assessment } = view;
  if (!assessment) {
    return (
      <section className="border-b border-line px-4 py-3.5" aria-busy="true">
        <p className="text-ink-soft">{word("recommended")}</p>
        <p className="mt-1 font-medium">{word("working")}</p>
        <p className="text-xs text-ink-faint">{word("workingHint")}</p>
        <div aria-hidden="true" className="mt-3 space-y-2">
          {[60, 80, 45].map((width) => (
            <div key={width} className="h-3 animate-pulse rounded bg-line" style={{ width: `${width}%` }} />
          ))}
        </div>
      </section>
    );
  }
  const nameOf = (id: string) => view.documents.find((document) => document.id === id)?.name;
  return (
    <>
      <section className="border-b border-line px-4 py-3.5">
        <Headline assessment={assessment} current={view.business.currentLine} />
        <SumWaterfall steps={assessment.steps} result={assessment.likely} />
        <Reasons reasons={assessment.reasons} />
      </section>
      <ScorecardView assessment={assessment} nameOf={nameOf} onOpen={selection.openDocument} />
      <FiguresView figures={assessment.figures} nameOf={nameOf} onOpen={selection.openDocument} />
      <TradeView assessment={assessment} />
      <CounterpartyGraph graph={view.counterparties} onOpen={selection.openDocument} />
    </>
  );
}

function Headline({ assessment, current }: { assessment: AssessmentView; current: string }) {
  const word = useWords();
  return (
    <>
      <div className="flex justify-between gap-2 text-[13px] text-ink-soft">
        <h2>{word("recommended")}</h2>
        <span className="text-xs text-ink-faint">{word("policy", { version: assessment.policyVersion })}</span>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-4xl leading-tight font-bold text-jade">{assessment.likely}</span>
        <span className="text-[13px] text-ink-soft">{assessment.range}</span>
      </p>
      <p className="text-[13px] text-ink-soft">
        {word("now", { amount: current })} · <b className="text-ink">{assessment.raise}</b> ·{" "}
        {word("confidence", { percent: Math.round(assessment.confidence * 100) })}
      </p>
    </>
  );
}

/** The principal reasons stand open; the rest, with what raised the line, one click away. */
function Reasons({ reasons }: { reasons: AssessmentView["reasons"] }) {
  const word = useWords();
  const principal = reasons.filter((reason) => reason.principal);
  const rest = reasons.filter((reason) => !reason.principal);
  return (
    <>
      {principal.length > 0 && (
        <>
          <h3 className="mt-2 text-[13px] font-medium">{word("principal")}</h3>
          <ReasonList reasons={principal} />
        </>
      )}
      {rest.length > 0 && (
        <details className="mt-1 text-[13px]">
          <summary className="min-h-6 cursor-pointer text-ink-soft">
            {word("reasons")} {rest.length}
          </summary>
          <ReasonList reasons={rest} />
        </details>
      )}
    </>
  );
}

const mark = { up: "↑", down: "↓", hold: "·" } as const;
const look = { up: "text-jade", down: "text-amber", hold: "text-ink-faint" } as const;

function ReasonList({ reasons }: { reasons: AssessmentView["reasons"] }) {
  return (
    <ul className="mt-1 space-y-1 text-[13px]">
      {reasons.map((reason) => (
        <li key={reason.text} className="flex gap-1.5">
          <span aria-hidden="true" className={look[reason.direction]}>
            {mark[reason.direction]}
          </span>
          <span>
            {reason.text}
            {reason.change && <span className="block text-xs text-ink-soft">→ {reason.change}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
