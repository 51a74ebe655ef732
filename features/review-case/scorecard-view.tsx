"use client";
import type { AssessmentView, PointView } from "./case-view";
import { useWords } from "./use-words";

type Props = {
  assessment: AssessmentView;
  nameOf: (documentId: string) => string | undefined;
  onOpen: (documentId: string) => void;
};

/** Three dimensions; each opens to the points that make it, and each point names its evidence. */
export function ScorecardView({ assessment, nameOf, onOpen }: Props) {
  const word = useWords();
  return (
    <section className="border-b border-line px-4 py-3">
      <div className="flex items-baseline justify-between">
        <h2 className="text-base font-bold">{word("dimensions")}</h2>
        <span className="text-xs text-ink-faint">{word("coverage", { percent: assessment.coverage })}</span>
      </div>
      {assessment.dimensions.map((dimension) => (
        <details key={dimension.id} className="mt-1">
          <summary className="grid min-h-6 cursor-pointer grid-cols-[7.5rem_1fr_2rem] items-center gap-2 text-[13px]">
            <span className="text-ink-soft">{dimension.label}</span>
            <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line">
              <span className="block h-full rounded-full bg-jade" style={{ width: `${dimension.score}%` }} />
            </span>
            <b className="text-right">{dimension.score}</b>
          </summary>
          <ul className="mt-1 mb-2 space-y-0.5 pl-3 text-xs">
            {dimension.points.map((point, index) => (
              // Two findings of one check about the same documents look alike; their order is fixed.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <Point key={index} point={point} nameOf={nameOf} onOpen={onOpen} />
            ))}
          </ul>
        </details>
      ))}
      <p className="mt-1 text-[13px]">
        <span className="text-ink-soft">{word("total")}</span> {assessment.scoreSum}
      </p>
      <ByEvidence assessment={assessment} nameOf={nameOf} onOpen={onOpen} />
    </section>
  );
}

/** The same points by document: they add up to the three scores. */
function ByEvidence({ assessment, nameOf, onOpen }: Props) {
  const word = useWords();
  if (assessment.evidence.length === 0) return null;
  const signed = (points: number) => (points < 0 ? `−${-points}` : `+${points}`);
  return (
    <details className="text-xs">
      <summary className="min-h-6 cursor-pointer text-[13px] text-ink-soft">{word("byEvidence")}</summary>
      <ul className="mt-1 space-y-0.5 pl-3">
        {assessment.evidence.map(({ documentId, points }) => {
          const name = documentId ? nameOf(documentId) : undefined;
          return (
            <li key={documentId} className={`flex justify-between gap-2 ${points < 0 ? "text-red" : ""}`}>
              {documentId && name ? (
                <button type="button" onClick={() => onOpen(documentId)} className="min-h-6 text-blue hover:underline">
                  {name}
                </button>
              ) : (
                <span>{word(documentId ? "evidenceGone" : "evidenceStated")}</span>
              )}
              <span>{signed(points)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Point({ point, nameOf, onOpen }: { point: PointView } & Pick<Props, "nameOf" | "onOpen">) {
  const word = useWords();
  const known = [...new Set(point.documents)].flatMap((id) => (nameOf(id) ? [{ id, name: nameOf(id)! }] : []));
  const look = point.points < 0 ? "text-red" : point.points > 0 ? "text-ink" : "text-ink-faint";
  return (
    <li className={look}>
      <span className="flex justify-between gap-2">
        {point.label}
        <span className="whitespace-nowrap">
          {point.points < 0 ? `−${-point.points}` : word("points", { points: point.points, of: point.of })}
        </span>
      </span>
      {known.length > 0 && (
        <span className="flex flex-wrap gap-x-2 text-ink-faint">
          {known.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => onOpen(id)} className="text-blue hover:underline">
              {name}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
