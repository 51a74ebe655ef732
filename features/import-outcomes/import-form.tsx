"use client";
import { useActionState } from "react";
import { mostLines } from "@/domain/learning/parse-outcomes";
import { type Language, say, type WordValues } from "@/domain/words";
import { DeskButton } from "@/ui/desk/desk-button";
import { Message } from "@/ui/message";
import { handleFile, type Preview } from "./actions/act";
import { type OutcomeWord, outcomeWords } from "./words";

type Word = (key: OutcomeWord, values?: WordValues) => string;

/** Chooses a file, shows what is wrong with it, and imports the good lines only after a second yes. */
export function ImportForm({ language }: { language: Language }) {
  const [seen, act, busy] = useActionState(handleFile, null);
  const word: Word = (key, values) => say(outcomeWords, language, key, values);
  return (
    <section aria-label={word("importTitle")} className="space-y-3 rounded-desk border border-line bg-card p-4">
      <h2 className="font-semibold">{word("importTitle")}</h2>
      <p className="max-w-3xl text-xs text-ink-soft">{word("format", { lines: mostLines })}</p>
      <form action={act} className="flex flex-wrap items-end gap-3">
        <label>
          <span className="block text-xs text-ink-soft">{word("file")}</span>
          <input type="file" name="file" accept=".csv,text/csv" required className="min-h-9 max-w-full" />
        </label>
        <DeskButton type="submit" disabled={busy}>
          {word("preview")}
        </DeskButton>
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
        <table className="w-full text-left text-[13px]">
          <thead className="border-b border-line text-xs text-ink-soft">
            <tr>
              {(["line", "problem", "text"] as const).map((column) => (
                <th key={column} scope="col" className="py-1 pr-4 font-medium">
                  {word(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.bad.map(({ line, problem, text }) => (
              <tr key={`${line} ${problem}`}>
                <td className="py-0.5 pr-4">{line}</td>
                <td className="py-0.5 pr-4">{word(problem)}</td>
                <td className="py-0.5 pr-4 break-all text-ink-soft">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {seen.moreBad > 0 && <p className="text-ink-soft">{word("more", { count: seen.moreBad })}</p>}
    </>
  );
}
