import { type Interval, wilsonInterval } from "../values/wilson-interval";

/** A final decision beside what was recommended. Amounts are minor units; null where there is none. */
export type Settled = {
  caseId: string;
  outcome: string;
  amount: bigint | null;
  recommended: bigint;
  currentLine: bigint;
  reviewer: string;
  /** Why the reviewer decided so. */
  codes: readonly string[];
  /** Kinds of the evidence, and codes of the recommendation's reasons. */
  kinds: readonly string[];
  rules: readonly string[];
};

export type Stance = "confirmed" | "up" | "down";

/** Whether a decision follows the recommendation, and else to which side it goes. To decline keeps the line as it is. */
export function stanceOf({ outcome, amount, recommended, currentLine }: Settled): Stance {
  const decided = outcome === "decline" || amount === null ? currentLine : amount;
  if (decided === recommended) return "confirmed";
  return decided > recommended ? "up" : "down";
}

export type Share = {
  id: string;
  confirmed: number;
  of: number;
  share: number;
  interval: Interval;
  up: number;
  down: number;
};

export type Agreement = {
  all: Share;
  byKind: readonly Share[];
  byRule: readonly Share[];
  byReviewer: readonly Share[];
  /** Overrides by what the reviewer gave as reason. */
  byCode: readonly { code: string; up: number; down: number }[];
};

/** How often decisions confirm what was recommended, in all and by what the case showed; most decided first. */
export function agreementOf(settled: readonly Settled[]): Agreement {
  const each = settled.map((one) => ({ ...one, stance: stanceOf(one) }));
  const by = (keys: (one: Settled) => readonly string[]) => sharesBy(each, keys);
  const codes = new Map<string, { code: string; up: number; down: number }>();
  for (const { stance, codes: given } of each) {
    if (stance === "confirmed") continue;
    for (const code of new Set(given)) {
      const row = codes.get(code) ?? { code, up: 0, down: 0 };
      row[stance]++;
      codes.set(code, row);
    }
  }
  return {
    all: shareOf("all", each),
    byKind: by(({ kinds }) => kinds),
    byRule: by(({ rules }) => rules),
    byReviewer: by(({ reviewer }) => [reviewer]),
    byCode: [...codes.values()].sort((a, b) => b.up + b.down - a.up - a.down || (a.code < b.code ? -1 : 1)),
  };
}

type Stood = Settled & { stance: Stance };

function sharesBy(all: readonly Stood[], keys: (one: Settled) => readonly string[]): Share[] {
  const groups = new Map<string, Stood[]>();
  for (const one of all) for (const key of new Set(keys(one))) groups.set(key, [...(groups.get(key) ?? []), one]);
  return [...groups].map(([id, own]) => shareOf(id, own)).sort((a, b) => b.of - a.of || (a.id < b.id ? -1 : 1));
}

function shareOf(id: string, own: readonly Stood[]): Share {
  const count = (stance: Stance) => own.filter((one) => one.stance === stance).length;
  const confirmed = count("confirmed");
  const share = own.length === 0 ? 0 : confirmed / own.length;
  const interval = wilsonInterval(confirmed, own.length);
  return { id, confirmed, of: own.length, share, interval, up: count("up"), down: count("down") };
}

/** What an answer does to the line, for comparing two people: raise it, keep it, or ask for more first. */
export function answerOf(outcome: string, amount: bigint | null, currentLine: bigint): "raise" | "keep" | "ask" {
  if (outcome === "ask") return "ask";
  return outcome !== "decline" && amount !== null && amount > currentLine ? "raise" : "keep";
}

/** Whether two amounts are within a tenth of the larger. */
export function nearlySame(a: bigint, b: bigint): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  return (more - less) * 10n <= more;
}
