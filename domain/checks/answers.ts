import type { Fact } from "../documents/kind";
import type { WordValues } from "../words";
import type { Answer, Severity } from "./check";

export const pass: Answer = { verdict: "pass" };
export const notApplicable: Answer = { verdict: "not-applicable" };

type Where = Pick<Fact, "page" | "box"> | { page: number; box: Fact["box"] } | null | undefined;

/** Something that should be looked at, with where it was seen. */
export function concern(severity: Severity, saw: WordValues, where?: Where): Answer {
  return { verdict: "concern", severity, saw, page: where?.page ?? null, box: where?.box ?? null };
}

/** Something that is not as it must be, with where it was seen. */
export function fail(severity: Severity, saw: WordValues, where?: Where): Answer {
  return { verdict: "fail", severity, saw, page: where?.page ?? null, box: where?.box ?? null };
}
