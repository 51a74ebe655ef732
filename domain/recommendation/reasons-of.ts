import type { Finding } from "../checks/check";
import { fromMinor, toMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { penaltiesOf } from "./penalties";
import { greatest } from "./percent";
import type { Reason } from "./recommendation";
import type { Sum } from "./sum";
import type { Given } from "./trades";
import { type WorkedCase, withFindings } from "./worked-case";

const raising = [
  "sales-by-invoices",
  "sales-by-statement",
  "sales-by-purchases",
  "sales-in-currency",
  "contracted-income",
  "vehicles",
  "premises-and-permit",
  "shown-live",
];
const holding = [
  "held",
  "working-capital-need",
  "per-round-limit",
  "product-cap",
  "authority-cap",
  "never-below-current",
];

/**
 * Why the amount is what it is: what raised it, what lowered it and what held it. Each lowering reason carries `raise`,
 * the money it costs, found by running the policy again without it (the counterfactual).
 */
export function reasonsOf(given: WorkedCase, likely: Sum): Reason[] {
  const bites = likely.factors.filter((factor) => factor.bites);
  const up = bites.filter((factor) => raising.includes(factor.id) && !factor.value.startsWith("0.00"));
  const hold = bites.filter((factor) => holding.includes(factor.id));
  const worth = (changed: WorkedCase) =>
    fromMinor(greatest(0n, amountOfLine(changed, "likely").amount - likely.amount));
  const down = penaltiesOf(given.against, given.policy).map<Reason>((penalty) => ({
    code: `doubt:${penalty.check}`,
    direction: "down",
    saw: { check: penalty.check, raise: worth(withFindings(given, without(given.findings, penalty.check))) },
    documents: penalty.documents,
  }));
  const structural = bites.filter((factor) =>
    ["proof-strength", "concentration", "identity", "gaps"].includes(factor.id),
  );
  return [
    ...up.map<Reason>((factor) => ({
      code: factor.id,
      direction: "up",
      saw: { ...factor.saw, value: factor.value },
      documents: factor.documents,
    })),
    ...down,
    ...structural.map<Reason>((factor) => ({
      code: factor.id,
      direction: "down",
      saw: { ...factor.saw, value: factor.value, raise: worth({ ...given, policy: relaxed(given, factor.id) }) },
      documents: factor.documents,
    })),
    ...hold.map<Reason>((factor) => ({
      code: factor.id,
      direction: "hold",
      saw: { value: factor.value },
      documents: factor.documents,
    })),
    ...(likely.amount <= (toMinor(given.attestation.currentLine) ?? 0n) && up.length === 0
      ? [{ code: "nothing-proven", direction: "hold" as const, saw: {}, documents: [] }]
      : []),
  ];
}

const without = (findings: readonly Finding[], check: string) => findings.filter((finding) => finding.check !== check);

function relaxed({ policy }: Given, factor: string): Given["policy"] {
  if (factor === "proof-strength")
    return { ...policy, anchorWeights: { confirmed: 100, textLayer: 100, selfOnly: 100 } };
  if (factor === "identity") return { ...policy, identityUnproven: 100 };
  if (factor === "gaps") return { ...policy, gap: { ...policy.gap, most: 0 } };
  return { ...policy, concentrationExcess: 100 };
}
