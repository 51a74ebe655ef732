import { describe, expect, it } from "vitest";
import type { PlacedLine } from "../layout/placed-line";
import type { TextRow } from "../layout/text-rows";
import { provenRun } from "./running-balance";
import { sumOfAll } from "./sum-of-all";
import type { Transaction } from "./transactions";

const unseen = { totalIn: null, totalOut: null, closingBalance: null, opening: null };
const onePage = { first: true, last: true, told: false };
const lineAt = (text: string, top: number): PlacedLine => ({
  ...{ text, page: 1, box: [0.1, top, 0.3, 0.02] as const, confidence: 0.98, rung: "ocr" },
});
const rowOf = (line: PlacedLine): TextRow => ({ page: 1, lines: [line], box: line.box, text: line.text });

const moves = [300_00n, -120_00n, 50_00n, 80_00n, -10_00n];
function account(): Transaction[] {
  let balance = 1000_00n;
  return moves.map((move, index) => {
    balance += move;
    const line = lineAt("2026-05-01", 0.2 + 0.03 * index);
    const cell = { box: line.box, confidence: 0.98 };
    return {
      ...{ date: "2026-05-01", description: "", counterparty: "", balance, row: rowOf(line) },
      in: move > 0n ? move : 0n,
      out: move < 0n ? -move : 0n,
      cells: { move: cell, balance: cell },
    };
  });
}

function answer(
  foot: PlacedLine,
  more: readonly PlacedLine[] = [],
  opening: bigint | null = 1000_00n,
  pages = onePage,
) {
  const printed = { ...unseen, totalIn: { minor: 999_00n, line: foot } };
  const rows = [...account().map(({ row }) => row), ...more.map(rowOf), rowOf(foot)];
  return sumOfAll(provenRun(account(), opening), { pages, rows }, printed, "totalIn");
}

describe("what a printed sum must be by the movements", () => {
  it("is their sum where they begin with the opening balance and the sum stands right below them", () =>
    expect(answer(lineAt("收入合计：999.00", 0.36))).toBe(430_00n));

  it("is not known where a row below them was not understood, or may not have been seen", () => {
    expect(answer(lineAt("收入合计：999.00", 0.39), [lineAt("2O26.O5 120.00 1,420.00", 0.35)])).toBeNull();
    expect(answer(lineAt("收入合计：999.00", 0.42))).toBeNull();
  });

  it("is not known where an earlier page may be missing", () => {
    expect(answer(lineAt("收入合计：999.00", 0.36), [], null)).toBeNull();
    expect(answer(lineAt("收入合计：999.00", 0.36), [], null, { first: true, last: true, told: true })).toBe(430_00n);
  });
});
