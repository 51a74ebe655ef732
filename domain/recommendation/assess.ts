import { counterfactualsOf } from "./counterfactuals";
import { figuresOf } from "./figures";
import { judgeWorked } from "./judge";
import { nextBestEvidence } from "./next-best-evidence";
import type { Assessment } from "./recommendation";
import type { Given } from "./trades";
import { workOut } from "./worked-case";

/**
 * The whole judgement of a case: figures, scorecard, recommended line with its sum, what would flip each reason, and what to
 * show next. Pure and deterministic: the same evidence, findings, day and policy give the same bytes, in whatever order they
 * come. With no documents it is the preview an owner sees before uploading anything.
 */
export function assess(given: Given): Assessment {
  const worked = workOut(given);
  const { scenario } = worked.policy;
  const { scorecard, recommendation } = judgeWorked(worked);
  return {
    ...{ facts: figuresOf(worked), scorecard, recommendation, ...nextBestEvidence(worked) },
    counterfactuals: counterfactualsOf(worked, recommendation),
    ...(scenario ? { scenario } : {}),
  };
}
