"use client";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import type { FiguresView as Figures, FigureView } from "./case-view";
import { type FigureWord, figureWords } from "./figure-words";

type Props = {
  figures: Figures;
  nameOf: (documentId: string) => string | undefined;
  onOpen: (documentId: string) => void;
};

/** The business in figures: each with its doubt, and the documents behind it one click away. */
export function FiguresView({ figures, nameOf, onOpen }: Props) {
  const language = useLanguage();
  const t = (word: FigureWord, values?: WordValues) => say(figureWords, language, word, values);
  return (
    <section className="border-b border-line px-4 py-3">
      <h2 className="text-base font-bold">{t("title")}</h2>
      {figures.cash.length > 0 && <CashMonths months={figures.cash} t={t} />}
      <dl className="mt-1 text-[13px]">
        {figures.rows.map((row) => (
          <div
            key={row.label}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-t border-line py-1 first:border-t-0"
          >
            <dt className="text-ink-soft">{row.label}</dt>
            <dd className="text-right font-medium">{row.value}</dd>
            {(row.note || row.documents.length > 0) && (
              <dd className="col-span-2 text-xs text-ink-soft">
                {row.note}
                <Behind row={row} t={t} nameOf={nameOf} onOpen={onOpen} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

type Say = (word: FigureWord, values?: WordValues) => string;

function Behind({ row, t, nameOf, onOpen }: { row: FigureView; t: Say } & Pick<Props, "nameOf" | "onOpen">) {
  const known = [...new Set(row.documents)].flatMap((id) => (nameOf(id) ? [{ id, name: nameOf(id)! }] : []));
  if (known.length === 0) return null;
  return (
    <details>
      <summary className="min-h-6 cursor-pointer">{t("documents", { count: known.length })}</summary>
      <span className="flex flex-wrap gap-x-2">
        {known.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => onOpen(id)} className="min-h-6 text-blue hover:underline">
            {name}
          </button>
        ))}
      </span>
    </details>
  );
}

function CashMonths({ months, t }: { months: Figures["cash"]; t: Say }) {
  return (
    <figure className="mt-1">
      <figcaption className="flex gap-3 text-[13px] text-ink-soft">
        {t("cash")}
        <span>
          <span aria-hidden="true" className="mr-1 inline-block size-2 rounded-sm bg-jade" />
          {t("in")}
        </span>
        <span>
          <span aria-hidden="true" className="mr-1 inline-block size-2 rounded-sm bg-amber" />
          {t("out")}
        </span>
      </figcaption>
      <ol className="mt-1 grid h-16 auto-cols-fr grid-flow-col items-end gap-1">
        {months.map((one) => (
          <li
            key={one.month}
            title={`${one.month} ${t("in")} ${one.in} ${t("out")} ${one.out}`}
            className="flex h-full flex-col justify-end"
          >
            <span className="sr-only">{`${one.month} ${t("in")} ${one.in} ${t("out")} ${one.out}`}</span>
            <span aria-hidden="true" className="flex h-12 items-end gap-px">
              <span className="flex-1 rounded-t-sm bg-jade" style={{ height: `${one.inShare * 100}%` }} />
              <span className="flex-1 rounded-t-sm bg-amber" style={{ height: `${one.outShare * 100}%` }} />
            </span>
            <span aria-hidden="true" className="text-center text-[10px] leading-3 text-ink-faint">
              {Number(one.month.slice(5))}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
