import { fromMinor, type Minor } from "../../values/money";
import { anchorOf } from "../anchor";
import type { BusinessFigures } from "../recommendation";
import type { Flow, Movement } from "../statement-flow";
import type { WorkedCase } from "../worked-case";

type Seen = Movement & { documentId: string };

/**
 * Money in and out of the applicant's accounts by month, without what moved between its own pockets. A day of an account
 * counts once, in however many statements. Undefined where no statement of the applicant lists movements.
 */
export function cashFlowOf({ looked, bad, months, policy }: WorkedCase): BusinessFigures["cashFlow"] {
  const statements = looked.flatMap(({ document, flow }) =>
    flow && flow.movements.length > 0 && !bad.has(document.id) ? [{ document, flow }] : [],
  );
  if (statements.length === 0) return undefined;
  const seen = countedOnce(statements.map(({ document, flow }) => ({ id: document.id, flow })));
  const lowest = seen
    .filter((one) => one.balance !== null)
    .reduce<Seen | null>((least, one) => (!least || one.balance! < least.balance! ? one : least), null);
  return {
    months: months.map((month) => monthOf(month, seen)),
    ownTransfersIn: fromMinor(total(seen, "own")),
    borrowed: fromMinor(total(seen, "lent")),
    lowest: lowest && { amount: fromMinor(lowest.balance!), day: lowest.day, documents: [lowest.documentId] },
    // Of the statements: those whose sums rest on the own page alone.
    selfOnly: statements.every(({ document }) => anchorOf(document.fields.totalIn, policy) === "selfOnly") ? 1 : 0,
    documents: statements.map(({ document }) => document.id),
  };
}

function monthOf(month: string, seen: readonly Seen[]) {
  const own = seen.filter((one) => one.day.startsWith(month));
  const trade = own.filter((one) => one.what === "trade");
  return {
    month,
    in: fromMinor(trade.reduce((sum, one) => sum + one.in, 0n)),
    out: fromMinor(own.reduce((sum, one) => (one.what === "own" ? sum : sum + one.out), 0n)),
    documents: [...new Set(own.map((one) => one.documentId))],
  };
}

const total = (seen: readonly Seen[], what: Movement["what"]): Minor =>
  seen.reduce((sum, one) => (one.what === what ? sum + one.in : sum), 0n);

/** Movements of every account, the longest statement first: a day that one told is not told again by another. */
function countedOnce(statements: readonly { id: string; flow: Flow }[]): Seen[] {
  const told: { account: string; from: string; to: string }[] = [];
  return [...statements]
    .sort((a, b) => b.flow.days - a.flow.days || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, flow }) => {
      const before = told.filter((one) => one.account === flow.account);
      told.push(flow);
      return flow.movements
        .filter(({ day }) => !before.some((one) => one.from <= day && day <= one.to))
        .map((movement) => ({ ...movement, documentId: id }));
    });
}
