"use client";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { GraphDrawing } from "./graph-drawing";
import { GraphTable } from "./graph-table";
import type { CounterpartyGraphView } from "./graph-view";
import { type GraphWord, graphWords } from "./graph-words";

/** Who sells what to whom around the applicant: a picture, and the same as a table for whoever can't see it. */
export function CounterpartyGraph({
  graph,
  onOpen,
}: {
  graph: CounterpartyGraphView | null;
  onOpen: (documentId: string) => void;
}) {
  const language = useLanguage();
  const word = (key: GraphWord, values?: WordValues) => say(graphWords, language, key, values);
  if (!graph || graph.legs.length === 0) return null;
  const loop = graph.legs.filter((leg) => leg.onLoop).length;
  return (
    <section className="border-b border-line px-4 py-3">
      <h2 className="text-[13px] text-ink-soft">{word("title")}</h2>
      <GraphDrawing
        graph={graph}
        label={word("about", { parties: graph.parties.length - 1, loop })}
        self={word("self")}
      />
      <Legend graph={graph} word={word} />
      <details className="mt-1 text-xs">
        <summary className="min-h-6 cursor-pointer text-ink-soft">{word("table")}</summary>
        <GraphTable graph={graph} word={word} onOpen={onOpen} />
      </details>
    </section>
  );
}

function Legend({
  graph,
  word,
}: {
  graph: CounterpartyGraphView;
  word: (key: GraphWord, values?: WordValues) => string;
}) {
  const kinds = [
    { key: "own", line: "bg-ink-faint", shown: graph.legs.some((leg) => !leg.byOthers && !leg.onLoop) },
    { key: "others", line: "bg-blue", shown: graph.legs.some((leg) => leg.byOthers && !leg.onLoop) },
    { key: "loop", line: "bg-red", shown: graph.legs.some((leg) => leg.onLoop) },
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-[11px] text-ink-soft">
      {kinds
        .filter(({ shown }) => shown)
        .map(({ key, line }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={`h-0.5 w-4 ${line}`} />
            {word(key)}
          </li>
        ))}
      {graph.more > 0 && <li>{word("more", { count: graph.more })}</li>}
    </ul>
  );
}
