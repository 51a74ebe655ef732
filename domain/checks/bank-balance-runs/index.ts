import { rowsOf } from "../../documents/fact";
import type { Contradiction } from "../../documents/kind";
import { fromMinor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { readClearly } from "../read-clearly";

type Complete = { in: bigint | null; out: bigint | null; balance: bigint | null };

function breakOf(rows: readonly Complete[]): { row: number; expected: string; balance: string } | null {
  for (let index = 1; index < rows.length; index++) {
    const [before, now] = [rows[index - 1]!, rows[index]!];
    const expected = before.balance! + now.in! - now.out!;
    if (expected !== now.balance)
      return { row: index + 1, expected: fromMinor(expected), balance: fromMinor(now.balance!) };
  }
  return null;
}

export const bankBalanceRuns: Check = {
  id: "bank-balance-runs",
  version: 2,
  kinds: ["bank-statement"],
  needs: ["rows"],
  words: defineWords({
    "zh-CN": {
      title: "流水余额衔接",
      saw: "第 {row} 行：{which, select, sum {按前后余额应为} other {上期余额加减发生额应为}} {expected}，写的是 {balance}。",
      expected: "每一行的余额都等于上一行余额加收入减支出。",
      todo: "请要求银行盖章流水或网银原件。",
      owner: "请上传从银行下载的完整流水原件。",
    },
    en: {
      title: "The balances run",
      saw: "Row {row}: {which, select, sum {by the balances around it the sum should be} other {the balance should be}} {expected}, it says {balance}.",
      expected: "Every balance is the one before it, plus what came in, minus what went out.",
      todo: "Ask for a statement stamped by the bank.",
      owner: "Please upload the complete statement as the bank gave it.",
    },
  }),
  run(document) {
    const [surest, ...others] = document.fields.rows!.contradicted ?? [];
    const clear = [surest, ...others].find((one) => one && readClearly(one));
    const rows = rowsOf(document.fields, "rows").map((row) => ({
      in: toMinor(row.in || "0"),
      out: toMinor(row.out || "0"),
      balance: toMinor(row.balance ?? ""),
    }));
    const complete = rows.filter((row) => row.balance !== null && row.in !== null && row.out !== null);
    if (complete.length < 3) return notApplicable;
    const byEye = document.fields.rows!.rung === "ocr";
    // A row that was put right when it was read still says what it says.
    if (byEye && clear) return concern("medium", sawOf(clear), clear);
    const forward = breakOf(complete);
    // Some banks print the newest row first.
    const backward = breakOf([...complete].reverse());
    const broken = forward && backward ? (forward.row > backward.row ? forward : backward) : null;
    if (!broken) return pass;
    // By eye a row that was not read breaks the run as surely as one that was taken out.
    return fail(byEye ? "low" : "high", { ...broken, which: "balance" }, surest ?? document.fields.rows);
  },
};

const sawOf = ({ row, seen, follows }: Contradiction) => ({
  row: row ?? 0,
  which: "sum",
  expected: follows,
  balance: seen,
});
