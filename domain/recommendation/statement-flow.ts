import type { CheckedDocument } from "../checks/check";
import { rowsOf, textOf } from "../documents/fact";
import { type Day, daysBetween, isDay } from "../values/day";
import { type Minor, toMinor } from "../values/money";
import { amountOf } from "./convert";
import type { OwnNames } from "./own-names";
import type { Given } from "./trades";

/** One movement on an account. "own" came from or went to the applicant's other pockets, "lent" is borrowed money. */
export type Movement = { day: Day; in: Minor; out: Minor; balance: Minor | null; what: "trade" | "own" | "lent" };

/** What a statement of an own account shows. Amounts in the policy's currency. */
export type Flow = {
  account: string;
  from: Day;
  to: Day;
  days: number;
  totalIn: Minor;
  /** Of the money in: what is no income. */
  ownIn: Minor;
  lentIn: Minor;
  /** Income of a year at most. */
  yearly: Minor;
  movements: readonly Movement[];
};

/** Words by which banks name a loan paid out, its repayment, and moving one's own money. */
const lent = /贷款|放款|借款|还款|借呗|网商贷|微业贷|\b(?:loan|drawdown|disbursement|instalment)\b/i;
const own = /本人转|同名|本行转存|互转|\b(?:own (?:account|transfer)|internal transfer)\b/i;

/** The flow of a statement that names the applicant and a period reaching into the last year; null for any other. */
export function flowOf(
  { fields }: CheckedDocument,
  { names, policy, yearAgo }: Pick<Given, "policy"> & { names: OwnNames; yearAgo: Day },
): Flow | null {
  const currency = textOf(fields, "currency");
  const totalIn = amountOf(textOf(fields, "totalIn"), currency, policy);
  const [from, to] = [textOf(fields, "from"), textOf(fields, "to")];
  if (totalIn === null || !from || !to || to <= from || to < yearAgo) return null;
  if (!names.isOwn(textOf(fields, "accountName"), null)) return null;
  const amount = (text: string | undefined) => amountOf(text?.replace(/,/g, "") ?? null, currency, policy) ?? 0n;
  const movements = rowsOf(fields, "rows").flatMap((row): Movement[] => {
    if (!row.date || !isDay(row.date)) return [];
    const balance = toMinor(row.balance ?? "") === null ? null : amount(row.balance);
    const what = whatOf(row.description ?? "", row.counterparty ?? "", names);
    return [{ day: row.date, in: amount(row.in), out: amount(row.out), balance, what }];
  });
  const ownIn = sumIn(movements, "own");
  const lentIn = sumIn(movements, "lent");
  const days = daysBetween(from, to) + 1;
  const income = totalIn > ownIn + lentIn ? totalIn - ownIn - lentIn : 0n;
  const yearly = days > 366 ? (income * 365n) / BigInt(days) : income;
  return { account: textOf(fields, "accountNumber") ?? "", from, to, days, totalIn, ownIn, lentIn, yearly, movements };
}

function whatOf(description: string, counterparty: string, names: OwnNames): Movement["what"] {
  if (lent.test(description)) return "lent";
  const other = counterparty.trim();
  if (own.test(description) || (other && (names.isOwner(other) || names.isOwn(other, null)))) return "own";
  return "trade";
}

const sumIn = (movements: readonly Movement[], what: Movement["what"]): Minor =>
  movements.reduce((sum, one) => (one.what === what ? sum + one.in : sum), 0n);
