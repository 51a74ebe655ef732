"use client";
import { useActionState } from "react";
import { exampleOutcomes } from "@/domain/learning/example-outcomes";
import { changedColumn, columns, mostLines } from "@/domain/learning/parse-outcomes";
import { type Language, say, type WordValues } from "@/domain/words";
import { DeskButton } from "@/ui/desk/desk-button";
import { PlainTable } from "@/ui/desk/plain-table";
import { Message } from "@/ui/message";
import { handleFile, type Preview } from "./actions/act";
import { ChooseFile } from "./choose-file";
import { type OutcomeWord, outcomeWords } from "./words";

type Word = (key: OutcomeWord, values?: WordValues) => string;

/** Chooses a file, shows what is wrong with it, and imports the good lines only after a second yes. */
export function ImportForm({ language, caseId }: { language: Language; caseId: string }) {
  const [seen, act, busy] = useActionState(handleFile, null);
  const word: Word = (key, values) => say(outcomeWords, language, key, values);
  return (
    <section aria-label={word("importTitle")} className="space-y-3 rounded-desk border border-line bg-card p-4">
      <h2 className="font-semibold">{word("importTitle")}</h2>
      <Format word={word} caseId={caseId} />
      <form action={act}>
        <ChooseFile label={word("file")} none={word("noFile")}>
          <DeskButton type="submit" disabled={busy}>
            {word("preview")}
          </DeskButton>
        </ChooseFile>
      </form>
      {seen?.ok === false && <Message tone="red">{word(seen.problem)}</Message>}
      {seen?.ok && <Seen seen={seen} word={word} />}
      {seen?.ok && seen.text !== "" && seen.fresh > 0 && (
        <form action={act}>
          <input type="hidden" name="text" value={seen.text} />
          <input type="hidden" name="fileName" value={seen.fileName} />
          <DeskButton type="submit" look="solid" disabled={busy}>
            {word("import", { count: seen.fresh })}
          </DeskButton>
        </form>
      )}
    </section>
  );
}

/** What the columns hold, and a file to begin from. */
function Format({ word, caseId }: { word: Word; caseId: string }) {
  return (
    <div className="max-w-3xl space-y-2 text-[13px]">
      <p className="text-ink-soft">{word("format", { lines: mostLines })}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5">
        {[...columns, changedColumn].map((column) => (
          <div key={column} className="contents">
            <dt className="font-mono text-xs leading-5">{column}</dt>
            <dd>{word(`of-${column}` as OutcomeWord)}</dd>
          </div>
        ))}
      </dl>
      <a
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(exampleOutcomes(caseId))}`}
        download="outcomes-example.csv"
        className="inline-flex min-h-6 items-center text-blue underline"
      >
        {word("example")}
      </a>
    </div>
  );
}

function Seen({ seen, word }: { seen: Extract<Preview, { ok: true }>; word: Word }) {
  const bad = seen.bad.length + seen.moreBad;
  return (
    <>
      <Message tone={seen.added === null ? "blue" : "jade"}>
        {seen.added === null
          ? word("previewed", { fresh: seen.fresh, known: seen.known, bad })
          : word("imported", { added: seen.added, known: seen.known, bad })}
      </Message>
      {seen.bad.length > 0 && (
        <PlainTable
          caption={word("problem")}
          columns={[word("line"), word("problem"), word("text")]}
          left={[1, 2]}
          rows={seen.bad.map(({ line, problem, text }) => ({
            key: `${line} ${problem}`,
            cells: [
              line,
              word(problem),
              <span key="text" className="break-all text-ink-soft">
                {text}
              </span>,
            ],
          }))}
        />
      )}
      {seen.moreBad > 0 && <p className="text-ink-soft">{word("more", { count: seen.moreBad })}</p>}
    </>
  );
}
