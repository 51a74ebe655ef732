import type { ProblemCode } from "./port";

/** Thrown inside the reading process when a file cannot be read; its code is what the owner is told. */
export class Unreadable extends Error {
  constructor(
    readonly problem: ProblemCode,
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}
