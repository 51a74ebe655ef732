import type { Fact } from "../documents/kind";
import type { WordValues } from "../words";
import type { Answer, Severity } from "./check";

export const pass: Answer = { verdict: "pass" };
export const notApplicable: Answer = { verdict: "not-applicable" };

/** Nothing was compared, because these fields are missing. */
export const couldNotRun = (...lacks: string[]): Answer => ({ verdict: "could-not-run", lacks });

type Where = Pick<Fact, "page" | "box"> | { page: number; box: Fact["box"] } | null | undefined;

/** All is well, with where that was seen. */
export function passedAt(saw: WordValues, where: Where): Answer {
  return { verdict: "pass", saw, page: where?.page ?? null, box: where?.box ?? null };
}

/** Something that should be looked at, with where it was seen. */
export function concern(severity: Severity, saw: WordValues, where?: Where): Answer {
  return { verdict: "concern", severity, saw, page: where?.page ?? null, box: where?.box ?? null };
}

/** Something that is not as it must be, with where it was seen. */
export function fail(severity: Severity, saw: WordValues, where?: Where): Answer {
  return { verdict: "fail", severity, saw, page: where?.page ?? null, box: where?.box ?? null };
}
