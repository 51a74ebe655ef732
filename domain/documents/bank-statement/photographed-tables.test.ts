import { describe, expect, it } from "vitest";
import type { Reading, TextLine } from "../../reading";
import { toMinor } from "../../values/money";
import { textRows } from "../layout/text-rows";
import { looksLikeBankStatement } from "./looks-like-bank-statement";
import { partedCells } from "./parted-cells";
import { provenRun } from "./running-balance";
import { statementLines } from "./statement-lines";
import { type Transaction, transactions } from "./transactions";

type Piece = readonly [left: number, text: string];

/** A photographed page whose rows stand below each other. */
function photo(rows: readonly (readonly Piece[])[]): Reading {
  const lines = rows.flatMap((row, index) =>
    row.map(
      ([left, text]): TextLine => ({
        text,
        confidence: 0.98,
        rung: "ocr",
        box: [left, 0.1 + 0.03 * index, 0.009 * text.length, 0.018],
      }),
    ),
  );
  const page = { number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] };
  const file = { name: "a.jpg", mediaType: "image/jpeg", sha256: "0", bytes: 1 };
  return { file, pages: [page], pageCount: 1, structured: [], picture: null, pdf: null };
}
const read = (reading: Reading) => transactions(textRows(statementLines(reading)));

const days = ["2026-08-02", "2026-08-05", "2026-08-09", "2026-08-12", "2026-08-20", "2026-08-21"];
const moves = ["1200.00", "-350.25", "8000.00", "-75.10", "640.00", "-2211.35"];
const balances = ["11200.00", "10849.75", "18849.75", "18774.65", "19414.65", "17203.30"];
const amounts = days.map((day, at): Piece[] => [
  [0.05, day],
  [0.2, "货款"],
  [0.4, moves[at]!],
  [0.6, balances[at]!],
]);
const truth = { balances: balances.map(toMinor), moves: moves.map(toMinor) };
const movedIn = (list: readonly Transaction[]) => list.map((one) => one.in - one.out);

describe("a photographed table of movements", () => {
  it("is read without any heading, from balances that follow from each other", () => {
    const list = read(photo(amounts));
    expect(list.map(({ balance }) => balance)).toEqual(truth.balances);
    expect(movedIn(list)).toEqual(truth.moves);
    expect(list.map(({ date }) => date)).toEqual(days);
  });

  it("is read where the heading of the sums that moved was misread", () => {
    const heading: Piece[] = [
      [0.05, "日期"],
      [0.2, "摘要"],
      [0.4, "发生颜"],
      [0.6, "余额"],
    ];
    expect(movedIn(read(photo([heading, ...amounts])))).toEqual(truth.moves);
  });

  it("keeps money in and out apart without headings, in either order of print", () => {
    const sided = days.map((day, at): Piece[] => [
      [0.05, day],
      [moves[at]!.startsWith("-") ? 0.45 : 0.3, moves[at]!.replace("-", "")],
      [0.6, balances[at]!],
    ]);
    expect(movedIn(read(photo(sided)))).toEqual(truth.moves);
    expect(movedIn(read(photo([...sided].reverse())))).toEqual([...truth.moves].reverse());
  });

  it("makes no movements of sums that do not follow from each other", () => {
    const loose = amounts.map((row, at): Piece[] => [...row.slice(0, 3), [0.6, `${(at * 7919) % 977}.13`]]);
    expect(read(photo(loose))).toEqual([]);
  });

  it("is one further on although days and times were read without a space between", () => {
    const glued = amounts.map(([day, ...rest]): Piece[] => [[0.01, `${day![1]}07:06:11`], ...rest]);
    expect(looksLikeBankStatement(photo(glued))).toBeGreaterThan(0.6);
    expect(read(photo(glued)).map(({ date }) => date)).toEqual(days);
  });

  it("keeps all figures of a sum whose point was not read, for the balances to judge", () => {
    const pointless = amounts.map((row, at): Piece[] =>
      at === 2 ? [...row.slice(0, 2), [0.4, "8,00000"], row[3]!] : row,
    );
    const heading: Piece[] = [
      [0.05, "日期"],
      [0.2, "摘要"],
      [0.4, "金额"],
      [0.6, "余额"],
    ];
    expect(movedIn(provenRun(read(photo([heading, ...pointless])), null).asRead)).toEqual(truth.moves);
  });

  it("lends no column to what a movement was for", () => {
    const heading: Piece[] = [
      [0.05, "交易日期"],
      [0.4, "交易金额"],
      [0.6, "余额"],
    ];
    const first = amounts.map((row): Piece[] => [row[0]!, [0.2, "转账支出"], ...row.slice(2)]);
    expect(movedIn(read(photo([heading, ...first])))).toEqual(truth.moves);
  });
});

describe("cells that were read as one", () => {
  const line = (text: string) => ({
    text,
    page: 1,
    confidence: 0.98,
    rung: "ocr" as const,
    box: [0, 0, 1, 0.02] as const,
  });
  const parts = (text: string) => partedCells(line(text)).map((part) => part.text);
  it.each([
    ["28,166.28袁波子", ["28,166.28", "袁波子"]],
    ["123，005.03哈尔滨泰远百货", ["123，005.03", "哈尔滨泰远百货"]],
    ["41,801.08万联电子科技", ["41,801.08", "万联电子科技"]],
    ["36238.276217****7604", ["36238.27", "6217****7604"]],
    ["2026-08-2519:50货款", ["2026-08-25", "19:50", "货款"]],
    ["2026-10-0119:50:07货款", ["2026-10-01", "19:50:07", "货款"]],
    ["20261010货款", ["20261010", "货款"]],
  ])("are parted: %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each(["2026年08月25日", "收入合计：1,234.00支出合计", "1,234.00元", "20260812至20260901", "货款"])(
    "are left whole: %s",
    (text) => {
      expect(parts(text)).toEqual([text]);
    },
  );
});
