import type { CheckedDocument } from "../checks/check";
import { rowsOf, textOf } from "../documents/fact";
import type { Box } from "../values/box";
import { type Day, daysBetween, isDay } from "../values/day";
import { fromMinor, type Minor, toMinor } from "../values/money";
import type { CaseEvidence } from "./corroboration";

export type Movement = { day: Day; words: string; counterparty: string; in: Minor; out: Minor };
export type Statement = {
  document: CheckedDocument;
  from: Day;
  to: Day;
  /** Days from first to last, both included. */
  days: number;
  totalIn: Minor;
  movements: readonly Movement[];
};

/** The bank statements of a case whose period is known, oldest first; one that was shown twice counts once. */
export function ownStatements({ documents }: Pick<CaseEvidence, "documents">): Statement[] {
  const seen = new Set<string>();
  return documents
    .flatMap((document) => {
      const [from, to] = [textOf(document.fields, "from"), textOf(document.fields, "to")];
      if (document.kind !== "bank-statement" || !from || !to || !isDay(from) || !isDay(to) || to < from) return [];
      const movements = movementsOf(document);
      const totalIn =
        toMinor(textOf(document.fields, "totalIn") ?? "") ?? movements.reduce((sum, one) => sum + one.in, 0n);
      return [{ document, from, to, days: daysBetween(from, to) + 1, totalIn, movements }];
    })
    .filter(({ document, from, to, totalIn }) => {
      const key = `${from} ${to} ${totalIn} ${textOf(document.fields, "accountNumber") ?? ""}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function movementsOf({ fields }: CheckedDocument): Movement[] {
  return rowsOf(fields, "rows").flatMap((row) =>
    row.date && isDay(row.date)
      ? [
          {
            day: row.date,
            words: row.description ?? "",
            counterparty: row.counterparty ?? "",
            in: toMinor(row.in ?? "") ?? 0n,
            out: toMinor(row.out ?? "") ?? 0n,
          },
        ]
      : [],
  );
}

/** Where on the document an amount is printed: the first line that holds it, else the place of the field. */
export function whereSaid(
  document: CheckedDocument,
  amount: Minor,
  field: string,
): { page: number | null; box: Box | null } {
  const plain = fromMinor(amount < 0n ? -amount : amount);
  const forms = [plain, plain.replace(/\B(?=(\d{3})+(?!\d))/g, ",")];
  const line = document.text.find(({ text }) =>
    forms.some((form) => new RegExp(`(?<![\\d.,])${form.replace(".", "\\.")}(?!\\d)`).test(text)),
  );
  const fact = document.fields[field];
  return line ? { page: line.page, box: line.box } : { page: fact?.page ?? null, box: fact?.box ?? null };
}
