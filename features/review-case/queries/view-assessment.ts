import { sayChange } from "@/domain/recommendation/change-words";
import { deciderBesides } from "@/domain/recommendation/decider-besides";
import { factorWords } from "@/domain/recommendation/factor-words";
import { sayPencil } from "@/domain/recommendation/pencil-words";
import { type Assessment, type Counterfactual, dimensions, type Factor } from "@/domain/recommendation/recommendation";
import { sayReason } from "@/domain/recommendation/say-reason";
import { titleOf } from "@/domain/review/findings";
import { scoreWords } from "@/domain/scorecard/words";
import { fromMinor, toMinor } from "@/domain/values/money";
import { type Language, say } from "@/domain/words";
import { money } from "@/i18n/format";
import { showAmount } from "@/i18n/show-value";
import type { AssessmentView, StepView } from "../case-view";
import { viewFigures } from "./view-figures";

const known = <Key extends string>(words: Record<Key, string>, key: string): key is Key => key in words;

/** A stored assessment as the case page shows it: the sum as bars, the points with their evidence. */
export function viewAssessment(id: string, assessment: Assessment, language: Language): AssessmentView {
  const { recommendation, scorecard, facts, counterfactuals = [] } = assessment;
  const { currency, likely, low, high, currentLine } = recommendation;
  const show = (amount: string) => money(amount, language, currency);
  const raise = minor(likely) - minor(currentLine);
  const most = facts.salesByMonth.reduce((top, one) => Math.max(top, Number(one.amount)), 0);
  return {
    id,
    likely: show(likely),
    likelyAmount: likely,
    range: `${show(low)} – ${show(high)}`,
    raise: `${raise >= 0n ? "+" : "−"}${show(fromMinor(raise < 0n ? -raise : raise))}`,
    confidence: recommendation.confidence,
    policyVersion: recommendation.policyVersion,
    steps: stepsOf(recommendation.factors, language, currency),
    reasons: reasonsOf(recommendation, counterfactuals, language),
    dimensions: dimensions.map((dimension) => ({
      id: dimension,
      label: say(scoreWords, language, dimension),
      score: scorecard.dimensions[dimension].score,
      points: scorecard.dimensions[dimension].points.map(({ rule, points, of, documents }) => ({
        label: known(scoreWords.en, rule) ? say(scoreWords, language, rule) : titleOf(rule, language),
        points,
        of,
        documents,
      })),
    })),
    scoreSum: `(${dimensions.map((one) => scorecard.dimensions[one].score).join(" + ")}) ÷ 3 = ${scorecard.total}`,
    evidence: (scorecard.evidence ?? []).map(({ documentId, points }) => ({ documentId, points })),
    coverage: scorecard.coverage,
    figures: viewFigures(facts, language),
    months: facts.salesByMonth.map((one) => ({
      month: one.month,
      share: most > 0 ? Math.max(0, Number(one.amount)) / most : 0,
      amount: show(one.amount),
    })),
    customers: facts.topCustomers.map((one) => ({ name: one.name, share: one.share, amount: show(one.amount) })),
  };
}

const minor = (amount: string) => toMinor(amount) ?? 0n;

/** Every factor in order. Bars begin where the share of sales was taken: what stands before is sales, not a line. */
function stepsOf(factors: readonly Factor[], language: Language, currency: string): StepView[] {
  const first = Math.max(
    0,
    factors.findIndex((factor) => factor.id === "share-of-sales"),
  );
  const most = factors.slice(first).reduce((top, factor) => Math.max(top, Number(factor.after)), 1);
  return factors.map((factor, index) => {
    const before = index > 0 ? Number(factors[index - 1]!.after) : 0;
    const after = Number(factor.after);
    const start = index === first;
    const difference = minor(factor.after) - (index > 0 ? minor(factors[index - 1]!.after) : 0n);
    return {
      id: `${index} ${factor.id}`,
      label: labelOf(factor, language),
      value: showAmount(factor.value, language, currency),
      pencil: sayPencil(factor, language, (amount) => showAmount(amount, language, currency)),
      after: money(factor.after, language, currency),
      bar: index < first ? null : start ? { from: 0, to: after / most } : ordered(before / most, after / most),
      delta:
        index <= first || difference === 0n
          ? null
          : `${difference > 0n ? "+" : "−"}${money(fromMinor(difference < 0n ? -difference : difference), language, currency)}`,
      tone: start ? "start" : difference > 0n ? "up" : factor.role === "multiply" ? "down" : "hold",
      bites: factor.bites,
      documents: factor.documents,
    };
  });
}

const ordered = (a: number, b: number) => (a <= b ? { from: a, to: b } : { from: b, to: a });

function labelOf(factor: Factor, language: Language): string {
  if (factor.saw.check) return titleOf(String(factor.saw.check), language);
  return known(factorWords.en, factor.id) ? say(factorWords, language, factor.id) : factor.id;
}

/** Two doubts of one check read the same: each sentence is said once. */
function reasonsOf(
  { reasons, factors, currency, principal = [] }: Assessment["recommendation"],
  flips: readonly Counterfactual[],
  language: Language,
): AssessmentView["reasons"] {
  const write = (amount: string) => showAmount(amount, language, currency);
  const said = reasons.map((reason) => {
    const flip = flips.find((one) => one.reason === reason.code);
    return {
      text: sayReason(reason, "reviewer", language, write, { decidedBy: deciderBesides(reason, factors, language) }),
      direction: reason.direction,
      change: flip ? sayChange(flip, "reviewer", language, write) : null,
      principal: principal.includes(reason.code),
    };
  });
  return said.filter((one, index) => said.findIndex((other) => other.text === one.text) === index);
}
