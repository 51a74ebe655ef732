import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { illegible } from ".";

const answer = (lines: number, confidence: number) =>
  illegible.run(
    aDocument(
      "contract",
      {},
      {
        text: Array.from({ length: lines }, (_, index) => ({
          ...{ text: "双方应当保守商业秘密", page: 1, confidence },
          box: [0.1, 0.05 + index * 0.03, 0.6, 0.018] as const,
        })),
      },
    ),
    { today: "2026-11-20" },
  );

describe("illegible", () => {
  it("takes a further page that was read line by line for legible, though it states no fact", () =>
    expect(answer(20, 0.95)).toEqual({ verdict: "pass" }));

  it("calls a page illegible of which little was read, or nothing clearly", () => {
    expect(answer(4, 0.95)).toMatchObject({ verdict: "fail", severity: "medium" });
    expect(answer(20, 0.5)).toMatchObject({ verdict: "fail", severity: "medium" });
  });
});
