import { expect, it } from "vitest";
import type { NextEvidence } from "../recommendation/recommendation";
import { whatHelps } from "./what-helps";

const next = [
  { kind: "vat-invoice", predictedRaise: "47000.00", likelyAfter: "466000.00" },
  { kind: "bank-statement", predictedRaise: "9000.00", likelyAfter: "428000.00" },
  { kind: "vehicle-photo", predictedRaise: "5000.00", likelyAfter: "424000.00" },
  { kind: "storefront-photo", predictedRaise: "2000.00", likelyAfter: "421000.00", withCode: true },
] as unknown as NextEvidence[];
const order = (answers: Parameters<typeof whatHelps>[2]) => whatHelps(next, [], answers).map(({ kind }) => kind);

it("what helps most comes first, until the owner has said what is at hand", () => {
  expect(order({})).toEqual(["vat-invoice", "bank-statement", "vehicle-photo", "storefront-photo"]);
  expect(whatHelps(next, [], {}).some(({ have }) => have)).toBe(false);
});

it("what is at hand goes before what has to be fetched, and a truck that is not there is not asked for", () => {
  expect(order({ proofs: ["statement"] })).toEqual(["bank-statement", "storefront-photo", "vat-invoice"]);
});
