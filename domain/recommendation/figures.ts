import type { CheckedDocument } from "../checks/check";
import { isApplicant } from "../corroboration/is-applicant";
import { textOf } from "../documents/fact";
import { daysBetween, monthsBefore } from "../values/day";
import { fromMinor, type Minor } from "../values/money";
import { normalisePlate } from "../values/plate";
import { amountOf } from "./convert";
import type { BusinessFigures } from "./recommendation";
import { byCounterparty, discredited, type Given, type Trade, tradesOf } from "./trades";

/** The business as the facts prove it, each figure with the documents behind it. Amounts in the policy's currency. */
export function figuresOf(given: Given): BusinessFigures {
  const trades = tradesOf(given);
  const sales = trades.filter((trade) => trade.side === "sale");
  const purchases = trades.filter((trade) => trade.side === "purchase");
  const total = sum(sales);
  const months = lastMonths(given.today);
  return {
    currency: given.policy.currency,
    verifiedSales: { amount: fromMinor(total), documents: sales.map((trade) => trade.documentId) },
    salesByMonth: months.map((month) => {
      const ofMonth = sales.filter((trade) => trade.month === month);
      return { month, amount: fromMinor(sum(ofMonth)), documents: ofMonth.map((trade) => trade.documentId) };
    }),
    purchases: { amount: fromMinor(sum(purchases)), documents: purchases.map((trade) => trade.documentId) },
    contractedIncome: contractedIncome(given),
    topCustomers: byCounterparty(sales)
      .slice(0, 5)
      .map(({ name, amount }) => ({
        name,
        amount: fromMinor(amount),
        share: total > 0n ? Number((amount * 1000n) / total) / 1000 : 0,
      })),
    longestGapMonths: longestGap(sales, months),
    vehicles: vehiclesOf(given),
  };
}

const sum = (trades: readonly Trade[]): Minor => trades.reduce((total, trade) => total + trade.amount, 0n);

/** The twelve months that end with today's, oldest first. */
export function lastMonths(today: string): string[] {
  return Array.from({ length: 12 }, (_, index) => monthsBefore(`${today.slice(0, 7)}-01`, 11 - index).slice(0, 7));
}

/** The longest run of months without a sale; a business with no sale at all has a gap of twelve. */
function longestGap(sales: readonly Trade[], months: readonly string[]): number {
  let longest = 0;
  let running = 0;
  for (const month of months) {
    running = sales.some((trade) => trade.month === month && trade.amount > 0n) ? 0 : running + 1;
    longest = Math.max(longest, running);
  }
  return longest;
}

/** Income that contracts still running promise for the coming twelve months, spread evenly over each contract's term. */
function contractedIncome(given: Given): BusinessFigures["contractedIncome"] {
  const bad = discredited(given.findings);
  const counted = given.documents.flatMap((document) => {
    if (document.kind !== "contract" || bad.has(document.id)) return [];
    const income = incomeOf(document, given);
    return income > 0n ? [{ id: document.id, income }] : [];
  });
  return {
    amount: fromMinor(counted.reduce((total, one) => total + one.income, 0n)),
    documents: counted.map((one) => one.id),
  };
}

function incomeOf({ fields }: CheckedDocument, { attestation, policy, today }: Given): Minor {
  const amount = amountOf(textOf(fields, "amount"), textOf(fields, "currency"), policy);
  const isParty = [textOf(fields, "partyA"), textOf(fields, "partyB")].some((name) =>
    isApplicant(attestation, name, null),
  );
  const [startsOn, endsOn] = [textOf(fields, "startsOn") ?? textOf(fields, "signedOn"), textOf(fields, "endsOn")];
  if (amount === null || !isParty || !startsOn || !endsOn || endsOn <= today || endsOn <= startsOn) return 0n;
  const term = daysBetween(startsOn, endsOn);
  const remaining = Math.min(365, daysBetween(startsOn > today ? startsOn : today, endsOn));
  return (amount * BigInt(remaining)) / BigInt(term);
}

/** Vehicles proven by a licence in the applicant's name or shown in a photo whose plate a licence or permit repeats. */
function vehiclesOf(given: Given): BusinessFigures["vehicles"] {
  const bad = discredited(given.findings);
  const plates = new Map<string, { kinds: Set<string>; documents: string[]; owned: boolean }>();
  for (const document of given.documents) {
    const plate = textOf(document.fields, "plateNumber");
    if (!plate || bad.has(document.id)) continue;
    const key = normalisePlate(plate);
    const entry = plates.get(key) ?? { kinds: new Set(), documents: [], owned: false };
    entry.kinds.add(document.kind);
    entry.documents.push(document.id);
    const holder = textOf(document.fields, document.kind === "transport-permit" ? "holder" : "owner");
    entry.owned ||= holder !== null && isApplicant(given.attestation, holder, null);
    plates.set(key, entry);
  }
  return [...plates]
    .filter(([, entry]) => entry.owned || (entry.kinds.has("vehicle-photo") && entry.kinds.size > 1))
    .map(([plateNumber, { documents }]) => ({ plateNumber, documents }))
    .sort((a, b) => (a.plateNumber < b.plateNumber ? -1 : 1));
}
