import type { StoreProblem } from "../store/limits";
import type { UploadProblem } from "./upload-limits";

const statuses: Record<StoreProblem | UploadProblem, number> = {
  empty: 422,
  "too-large": 413,
  "too-many-documents": 409,
  "case-closed": 409,
  "not-yours": 404,
  "too-many-uploads": 429,
  "size-not-stated": 411,
  expired: 410,
  cancelled: 410,
};

/** A refusal as the tus server throws it: the body is the problem's code, its words are the screen's. */
export function refusal(problem: StoreProblem | UploadProblem): { status_code: number; body: string } {
  return { status_code: statuses[problem], body: problem };
}
