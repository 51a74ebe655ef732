import { describe, expect, it } from "vitest";
import type { CheckedDocument } from "@/domain/checks/check";
import { needsOwner } from "./needs-owner";

const document = (kind: CheckedDocument["kind"], fields: CheckedDocument["fields"] = {}): CheckedDocument => ({
  id: "d",
  kind,
  kindConfidence: 0.9,
  fileName: "a.jpg",
  sha256: "",
  uploadedAt: "2026-05-14T00:00:00.000Z",
  fields,
  text: [],
  codes: [],
  picture: null,
  pdf: null,
});
const total = {
  totalAmount: {
    ...{ value: "10.00", rung: "ocr" as const, confidence: 1, page: 1, box: null },
    standing: { by: "self" as const },
  },
};

describe("a document needs its owner", () => {
  it("when nobody knows what it is", () => expect(needsOwner(document("unknown"))).toBe("unknown-kind"));
  it("when a paper gave no facts at all", () => expect(needsOwner(document("receipt"))).toBe("nothing-read"));
  it("not when it gave some", () => expect(needsOwner(document("receipt", total))).toBeNull());
  it("not when it is a photo without words, which is proof by being there", () =>
    expect(needsOwner(document("storefront-photo"))).toBeNull());
});
