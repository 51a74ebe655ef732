import { rowsOf } from "../../documents/fact";
import type { Fact } from "../../documents/kind";
import { fromMinor, type Minor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { minorOf } from "../minor-of";
import { readClearly } from "../read-clearly";

type Moved = { in: Minor; out: Minor; balance: Minor };

/** The movements in order of time, where every balance follows from the one before; null where one does not. */
function running({ fields }: CheckedDocument): Moved[] | null {
  const rows = rowsOf(fields, "rows").map((row) => ({
    in: toMinor(row.in || "0"),
    out: toMinor(row.out || "0"),
    balance: toMinor(row.balance ?? ""),
  }));
  if (rows.length < 3 || rows.some((row) => row.in === null || row.out === null || row.balance === null)) return null;
  const whole = rows as Moved[];
  const runs = (list: readonly Moved[]) =>
    list.slice(1).every((row, index) => list[index]!.balance + row.in - row.out === row.balance);
  if (runs(whole)) return whole;
  const turned = [...whole].reverse();
  return runs(turned) ? turned : null;
}

const sums = [
  { which: "in", name: "totalIn" },
  { which: "out", name: "totalOut" },
  { which: "closing", name: "closingBalance" },
] as const;

/** By eye: what was printed clearly, though all movements, each of them proven, come to something else. */
const contradicted = (fact: Fact | undefined) =>
  fact?.rung === "ocr" ? fact.contradicted?.find((one) => readClearly(one)) : undefined;

type Printed = { which: "in" | "out" | "closing"; printed: Minor; reckoned: Minor };

/**
 * Whether no missing page and no slip of the eye explains the sums that do not fit, of all three printed: the others show that
 * all pages are there, and one sum that is off in two figures, or a total and the balance by the same amount, was not misread.
 */
function isBeyondSlips(wrong: readonly Printed[]): boolean {
  const [first, second] = wrong;
  if (!first || wrong.length > 2) return false;
  if (!second) return figuresApart(first) >= 2;
  if (second.which !== "closing") return false;
  const excess = first.which === "in" ? first.printed - first.reckoned : first.reckoned - first.printed;
  return excess === second.printed - second.reckoned;
}

/** In how many figures two sums of the same length differ; a figure more or less may be a sign that was taken for one. */
function figuresApart({ printed, reckoned }: Printed): number {
  const [a, b] = [String(printed), String(reckoned)];
  return a.length === b.length ? [...a].filter((figure, at) => figure !== b[at]).length : 0;
}

/** The printed totals and closing balance against movements that prove themselves. */
export const statementSums: Check = {
  id: "statement-sums",
  version: 3,
  kinds: ["bank-statement"],
  needs: ["rows"],
  words: defineWords({
    "zh-CN": {
      title: "流水合计",
      saw: "{which, select, in {收入合计} out {支出合计} other {期末余额}}写 {printed}，各笔算得 {reckoned}。",
      expected: "收入合计、支出合计和期末余额与各笔明细一致。",
      todo: "请核对是否少了页；页数齐全时请要求银行盖章流水。",
      owner: "请上传完整的流水，包括每一页。",
    },
    en: {
      title: "The statement's sums",
      saw: "The {which, select, in {money in} out {money out} other {closing balance}} says {printed}, the movements make {reckoned}.",
      expected: "Money in, money out and the closing balance follow from the movements.",
      todo: "See whether a page is missing; if not, ask for a statement stamped by the bank.",
      owner: "Please upload the whole statement with every page.",
    },
  }),
  run(document) {
    const { fields } = document;
    const clear = sums.find(({ name }) => contradicted(fields[name]));
    if (clear) {
      const { seen, follows, page, box } = contradicted(fields[clear.name])!;
      return concern("medium", { which: clear.which, printed: seen, reckoned: follows }, { page, box });
    }
    const rows = running(document);
    if (!rows) return notApplicable;
    const total = (side: "in" | "out") => rows.reduce((sum, row) => sum + row[side], 0n);
    const reckoned = { in: total("in"), out: total("out"), closing: rows.at(-1)!.balance };
    const printed = sums.flatMap((sum) => {
      const value = minorOf(fields, sum.name);
      return value === null ? [] : [{ ...sum, printed: value, reckoned: reckoned[sum.which] }];
    });
    const wrong = printed.filter((one) => one.printed !== one.reckoned);
    const first = wrong[0];
    if (!first) return pass;
    const fact = fields[first.name]!;
    const saw = { which: first.which, printed: fromMinor(first.printed), reckoned: fromMinor(first.reckoned) };
    if (fact.rung !== "ocr" && fields.rows!.rung !== "ocr") return fail("high", saw, fact);
    return concern(printed.length === sums.length && isBeyondSlips(wrong) ? "medium" : "low", saw, fact);
  },
};
