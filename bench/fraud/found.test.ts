import { expect, it } from "vitest";
import type { Finding } from "@/domain/checks/check";
import type { Touched } from "@/fixtures/attacks/attack";
import { isPlaced } from "./found";

const at = (page: number | null, box: Finding["box"] = null): Finding => ({
  check: "sales-by-month",
  version: 1,
  verdict: "concern",
  severity: "medium",
  saw: {},
  documentId: "case/statement.pdf",
  page,
  box,
});
const touched = (page: number | null, box: Touched["box"] = null): Touched[] => [{ file: "statement.pdf", page, box }];

it("holds a finding to the page and the box that were bent, where one page was", () => {
  expect(isPlaced(at(1, [0.1, 0.1, 0.2, 0.2]), touched(1))).toBe(true);
  expect(isPlaced(at(2, [0.1, 0.1, 0.2, 0.2]), touched(1))).toBe(false);
  expect(isPlaced(at(1, [0.1, 0.1, 0.2, 0.2]), touched(1, [0.6, 0.6, 0.1, 0.1]))).toBe(false);
});

it("takes any page of a file that tells the story as a whole", () => {
  expect(isPlaced(at(2, [0.1, 0.1, 0.2, 0.2]), touched(null))).toBe(true);
});
