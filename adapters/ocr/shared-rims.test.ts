import { describe, expect, it } from "vitest";
import type { TextLine } from "@/domain/reading";
import { withoutSharedRims } from "./shared-rims";

function line(text: string, left: number, width: number, top = 0.1): TextLine {
  const characters = [...text].map((_, index) => [left + (width * index) / text.length, width / text.length] as const);
  return { text, box: [left, top, width, 0.03], confidence: 0.99, rung: "ocr", characters };
}

const texts = (...lines: TextLine[]) => withoutSharedRims(lines).map(({ text }) => text);

describe("lines that overlap", () => {
  it("lose the character that both saw", () => {
    expect(texts(line("Number: 9", 0.1, 0.09), line("91527892", 0.18, 0.1))).toEqual(["Number: ".trim(), "91527892"]);
    expect(texts(line("注册日期2", 0.1, 0.1), line("2026年5月6日", 0.18, 0.12))).toEqual(["注册日期", "2026年5月6日"]);
  });

  it("keep what only one of them saw", () => {
    expect(texts(line("Room 9", 0.1, 0.06), line("1527", 0.15, 0.1))).toEqual(["Room 9", "1527"]);
  });

  it("keep an equal character that stands beside the next line, or on another row", () => {
    expect(texts(line("Room 9", 0.1, 0.06), line("91527", 0.17, 0.1))).toEqual(["Room 9", "91527"]);
    expect(texts(line("Room 9", 0.1, 0.06), line("91527", 0.15, 0.1, 0.2))).toEqual(["Room 9", "91527"]);
  });

  it("are cut where the next one begins", () => {
    expect(withoutSharedRims([line("No 9", 0.1, 0.08), line("915", 0.16, 0.1)])[0]!.box[2]).toBeCloseTo(0.06);
  });
});
