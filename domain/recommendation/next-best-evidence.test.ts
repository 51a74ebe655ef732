import { describe, expect, it } from "vitest";
import { toMinor } from "../values/money";
import { given, invoice, likely } from "./a-haulier";
import { assess } from "./assess";
import { askableKinds, plausibleEvidence } from "./plausible-evidence";
import { workOut } from "./worked-case";

describe("the next best evidence", () => {
  it("is ranked as trying each kind by hand ranks it", () => {
    const one = given([invoice(1, "50000.00")]);
    const base = likely(one);
    const byHand = askableKinds
      .map((kind) => ({
        kind,
        raise: likely({ ...one, documents: [...one.documents, ...plausibleEvidence(kind, workOut(one))] }) - base,
      }))
      .filter(({ raise }) => raise > 0n)
      .sort((a, b) => Number(b.raise - a.raise));
    expect(
      assess(one).nextBestEvidence.map(({ kind, predictedRaise }) => ({ kind, raise: toMinor(predictedRaise) })),
    ).toEqual(byHand);
  });
});
