import type { KindId } from "../documents/kind";
import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import { type Came, howItCame, type ShownDocument, sameWay } from "./how-it-came";
import { minorAmount } from "./percent";
import type { Assessment, Reason } from "./recommendation";

/** One moment of a case: what was recommended then, and the documents that it rested on. */
export type Moment = {
  assessment: Pick<Assessment, "recommendation" | "nextBestEvidence" | "nextPairs">;
  documents: readonly ShownDocument[];
};

/** What kinds of evidence were said to bring, what they brought, and why the two differ. Amounts are decimal strings. */
export type Outcome = {
  kinds: readonly KindId[];
  predicted: string;
  actual: string;
  likelyAfter: string;
  why: OutcomeReason;
  saw: WordValues;
};
export type OutcomeReason = "as-said" | "more" | "together" | "doubt" | "held" | "capped" | "weaker-proof" | "less";

/** Evidence that came between two moments. */
export type Piece<One extends Moment = Moment> = { came: Came[]; before: One; after: One };

/** What each piece of evidence brought beside what was said before it came, newest last. */
export function outcomesOf(moments: readonly Moment[]): Outcome[] {
  return piecesOf(moments).map((piece) => compared(piece.came, piece.before.assessment, piece.after.assessment));
}

/**
 * What came, piece by piece, newest last. Documents of one kind that came one after another in the same way are one piece;
 * kinds that came at once are told together. Originals of what was known are another piece than new papers.
 */
export function piecesOf<One extends Moment>(moments: readonly One[]): Piece<One>[] {
  const outcomes: Piece<One>[] = [];
  let previous = moments[0];
  for (const moment of moments.slice(1)) {
    const came = howItCame(previous!.documents, moment.documents);
    const last = outcomes.at(-1);
    if (came.length === 0 || (last && wayOf(last.came) === wayOf(came))) {
      if (last) last.after = moment;
    } else outcomes.push({ came, before: previous!, after: moment });
    previous = moment;
  }
  return outcomes;
}

const wayOf = (came: readonly Came[]) =>
  came
    .map((one) => `${one.kind} ${one.withCode ?? ""} ${one.asOriginal ?? ""}`)
    .sort()
    .join();

/**
 * Two assessments side by side: what evidence that came like this was said to bring, and what the line did. `together` is
 * what was foreseen of several at once (`foreseenTogether`); without it each is taken by itself.
 */
export function compared(
  came: readonly Came[],
  before: Moment["assessment"],
  after: Moment["assessment"],
  together?: string,
): Outcome {
  const [was, is] = [before, after].map((one) => minorAmount(one.recommendation.likely)) as [Minor, Minor];
  const predicted = together === undefined ? predictedFor(came, before) : minorAmount(together);
  const actual = is - was;
  const kinds = [...new Set(came.map((one) => one.kind))].sort();
  const told = whyOf(predicted, actual, before.recommendation, after.recommendation);
  return {
    ...{ kinds, predicted: fromMinor(predicted), actual: fromMinor(actual), likelyAfter: fromMinor(is) },
    ...told,
    // Said one by one, several that came at once count for more than their sum.
    ...(told.why === "more" && came.length > 1 && together === undefined ? { why: "together" as const } : {}),
  };
}

/** What was said of evidence that came like this: as a pair where it was named as one, else each by itself. */
function predictedFor(came: readonly Came[], { nextBestEvidence, nextPairs = [] }: Moment["assessment"]): Minor {
  const is = (said: Came) => came.some((one) => sameWay(one, said));
  const pair = nextPairs.find((one) => came.length === 2 && one.pair.every(is));
  if (pair) return minorAmount(pair.predictedRaise);
  return nextBestEvidence.filter(is).reduce((sum, one) => sum + minorAmount(one.predictedRaise), 0n);
}

type Line = Assessment["recommendation"];

function whyOf(predicted: Minor, actual: Minor, before: Line, after: Line): Pick<Outcome, "why" | "saw"> {
  const off = actual > predicted ? actual - predicted : predicted - actual;
  if (off * 10n <= predicted || off === 0n) return { why: "as-said", saw: {} };
  if (actual > predicted) return { why: "more", saw: {} };
  const held = fresh(before, after, (code) => code === "held");
  if (held) return { why: "held", saw: {} };
  const doubt = fresh(before, after, (code) => code.startsWith("doubt:"));
  if (doubt) return { why: "doubt", saw: { check: String(doubt.saw.check) } };
  const cap = fresh(before, after, (code) => caps.includes(code));
  if (cap) return { why: "capped", saw: { limit: String(cap.saw.value) } };
  // What is foreseen comes as a file: that a file counts in part was foreseen as well, and that a photo came was not.
  const weaker = after.reasons.find(
    ({ code, saw }) => code === "proof-strength" && Number(saw.raise) > 0 && saw.selfOnly !== "0.00",
  );
  return weaker ? { why: "weaker-proof", saw: { raise: String(weaker.saw.raise) } } : { why: "less", saw: {} };
}

const caps = ["working-capital-need", "per-round-limit", "product-cap", "authority-cap"];

/** The dearest reason of this sort that came with the evidence. */
const fresh = (before: Line, after: Line, is: (code: string) => boolean): Reason | undefined =>
  after.reasons.find(({ code }) => is(code) && !before.reasons.some((one) => one.code === code));
