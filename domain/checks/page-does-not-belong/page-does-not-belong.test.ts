import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { pageDoesNotBelong } from ".";
import type { PageLine } from "./page-marks";

type Set = { clauses: readonly number[]; foot?: string; head?: string; size?: number; left?: number; word?: string };
const spelled = [..."零一二三四五六七八九"];

function page(number: number, { clauses, foot, head, size = 0.014, left = 0.1, word }: Set): PageLine[] {
  const body = clauses.flatMap((clause) => [
    word ? `${clause}${word} 双方权利义务` : `第${spelled[clause]}条 双方权利义务`,
    "双方应当按照诚实信用原则履行各自义务，未经对方书面同意不得转让。",
    "一方变更地址、电话或银行账户的，应当提前七日书面通知对方。",
  ]);
  const lines = body.map(
    (text, index): PageLine => ({ text, page: number, box: [left, 0.1 + index * 0.03, 0.7, size] }),
  );
  const edge = (text: string | undefined, y: number): PageLine[] =>
    text ? [{ text, page: number, box: [0.4, y, 0.2, 0.01] }] : [];
  return [...edge(head, 0.03), ...lines, ...edge(foot, 0.96)];
}
const answer = (...pages: Set[]) =>
  pageDoesNotBelong.run(aDocument("contract", {}, { text: pages.flatMap((one, index) => page(index + 1, one)) }), {
    today: "2026-11-20",
  });
const foot = (number: number, of = 4) => `第 ${number} 页 共 ${of} 页`;

describe("page-does-not-belong", () => {
  it("passes pages that go on from each other", () =>
    expect(
      answer(
        { clauses: [1, 2], foot: foot(1) },
        { clauses: [3, 4], foot: foot(2) },
        { clauses: [5, 6], foot: foot(3) },
      ),
    ).toMatchObject({ verdict: "pass" }));

  it("is alarmed where clauses break off on a page that is set otherwise, and names it", () =>
    expect(answer({ clauses: [1, 2] }, { clauses: [6, 7], size: 0.017 }, { clauses: [5, 6] })).toMatchObject({
      ...{ verdict: "concern", severity: "medium", page: 2 },
      saw: { page: 2, by: "several" },
    }));

  it("is alarmed where page numbers and clauses both contradict the others", () =>
    expect(
      answer(
        { clauses: [1, 2], foot: foot(1) },
        { clauses: [7, 8], foot: foot(5, 9) },
        { clauses: [5, 6], foot: foot(3) },
      ),
    ).toMatchObject({ severity: "medium", page: 2 }));

  it("is alarmed by another contract's number in the head of a page that is set otherwise", () =>
    expect(
      answer(
        { clauses: [1, 2], head: "购销合同　HT-2026-0188" },
        { clauses: [3, 4], head: "购销合同　CG20250731-05", left: 0.14 },
        { clauses: [5, 6], head: "购销合同　HT-2026-0188" },
      ),
    ).toMatchObject({ severity: "medium", page: 2 }));

  it("takes pages that were left out of a scan, annexes and a scanned signature page for what they are", () => {
    const [one, five, six] = [
      { clauses: [1, 2], foot: foot(1, 6) },
      { clauses: [7, 8], foot: foot(5, 6) },
      { clauses: [9], foot: foot(6, 6) },
    ];
    expect(answer(one, five, six)).toMatchObject({ verdict: "pass" });
    const annex = { clauses: [1, 2], foot: "第 1 页 共 1 页", size: 0.018 };
    expect(answer({ clauses: [1, 2], foot: foot(1) }, { clauses: [3], foot: foot(2) }, annex)).toMatchObject({
      verdict: "pass",
    });
    const signed = { clauses: [5, 6], size: 0.019, left: 0.13 };
    expect(answer({ clauses: [1, 2] }, { clauses: [3, 4] }, signed)).toMatchObject({ severity: "low", page: 3 });
  });

  it("does not apply to a single page", () =>
    expect(answer({ clauses: [1, 2] })).toEqual({ verdict: "not-applicable" }));
});
