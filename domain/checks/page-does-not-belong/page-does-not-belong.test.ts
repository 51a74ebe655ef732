import { describe, expect, it } from "vitest";
import type { PdfFacts, PdfPageMake } from "../../reading";
import { aDocument } from "../a-document";
import { pageDoesNotBelong } from ".";
import type { PageLine } from "./page-marks";

type Set = {
  clauses: readonly number[];
  foot?: string;
  head?: string;
  size?: number;
  left?: number;
  word?: string;
  more?: readonly string[];
};
const spelled = [..."零一二三四五六七八九"];

function page(number: number, { clauses, foot, head, size = 0.014, left = 0.1, word, more = [] }: Set): PageLine[] {
  const body = clauses.flatMap((clause) => [
    word ? `${clause}${word} 双方权利义务` : `第${spelled[clause]}条 双方权利义务`,
    "双方应当按照诚实信用原则履行各自义务，未经对方书面同意不得转让。",
    "一方变更地址、电话或银行账户的，应当提前七日书面通知对方。",
  ]);
  const lines = [...body, ...more].map(
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
type Make = { copies: readonly number[]; isScan?: boolean; widthPt?: number };
const makes = (list: readonly Make[]): PdfPageMake[] =>
  list.map(({ copies, isScan = false, widthPt = 595 }, index) => ({
    ...{ page: index + 1, widthPt, heightPt: 842, isScan, letters: 500, sizePt: 10.5 },
    fonts: copies.map((copy) => ({ copy, base: "SimSun", share: 0.5 })),
  }));
function answerOf(pages: readonly Set[], made: readonly Make[]) {
  const text = pages.flatMap((one, index) => page(index + 1, one));
  const pdf = { structure: { pages: makes(made) } } as unknown as PdfFacts;
  return pageDoesNotBelong.run(aDocument("contract", {}, { text, pdf }), { today: "2026-11-20" });
}
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

  it("is alarmed by a page that counts its clauses otherwise while the pages around it leave some out", () => {
    const [one, three] = [{ clauses: [1, 2] }, { clauses: [7, 8] }];
    expect(answer(one, { clauses: [3, 4], word: "、" }, three)).toMatchObject({ severity: "medium", page: 2 });
    expect(answer(one, { clauses: [1, 2], word: "、" }, { clauses: [3, 4] })).toMatchObject({ severity: "low" });
  });

  it("is alarmed by a page that breaks off and treats anew what the others treat, not by a long contract that repeats itself", () => {
    const titled = (clauses: readonly number[], titles: readonly string[]): Set => ({
      clauses: [],
      more: clauses.flatMap((clause, index) => [
        `${clause}.${titles[index]}`,
        "双方应当按照诚实信用原则履行各自义务。",
      ]),
    });
    const [one, three] = [titled([1, 2], ["质量标准", "保密"]), titled([9, 10], ["通知与送达", "争议解决"])];
    const again = ["保密", "质量标准"];
    expect(answer(one, titled([5, 6], again), three)).toMatchObject({ severity: "medium", page: 2 });
    expect(answer(one, titled([3, 4], again), titled([5, 6], ["违约责任", "其他"]))).toMatchObject({ verdict: "pass" });
  });

  it("is alarmed by other words in the head of a page whose clauses break off", () => {
    const [one, three] = [
      { clauses: [1, 2], head: "货物买卖合同" },
      { clauses: [5, 6], head: "货物买卖合同" },
    ];
    expect(answer(one, { clauses: [8, 9], head: "运输服务合同" }, three)).toMatchObject({
      severity: "medium",
      page: 2,
    });
    expect(answer(one, { clauses: [3, 4], head: "货物买买合同" }, three)).toMatchObject({ verdict: "pass" });
  });

  it("is alarmed by a first page with clauses that comes from another file and is numbered otherwise, not by a cover", () => {
    const rest = [
      { clauses: [3, 4], foot: foot(2) },
      { clauses: [5, 6], foot: foot(3) },
    ];
    const made = [{ copies: [2] }, { copies: [0, 1] }, { copies: [1] }];
    expect(answerOf([{ clauses: [1, 2], foot: foot(1, 7) }, ...rest], made)).toMatchObject({
      severity: "medium",
      page: 1,
    });
    expect(answerOf([{ clauses: [], more: ["买卖合同"] }, ...rest], made)).toMatchObject({ verdict: "pass" });
  });

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

  it("is alarmed by a page that brings fonts of its own between pages that share theirs", () =>
    expect(
      answerOf(
        [{ clauses: [1, 2] }, { clauses: [3, 4] }, { clauses: [5, 6] }],
        [{ copies: [0, 1] }, { copies: [2, 3] }, { copies: [1, 4] }],
      ),
    ).toMatchObject({ severity: "medium", page: 2, saw: { by: "made" } }));

  it("is alarmed by the second of two pages that comes from another file and breaks off, and notes one that only comes from there", () => {
    const made = [{ copies: [0, 1] }, { copies: [2, 3] }];
    expect(answerOf([{ clauses: [1, 2] }, { clauses: [6, 7] }], made)).toMatchObject({ severity: "medium", page: 2 });
    expect(answerOf([{ clauses: [1, 2] }, { clauses: [3, 4] }], made)).toMatchObject({ severity: "low", page: 2 });
  });

  it("leaves a signature page from another file, scans, sheets of another size and files with fonts by the page in peace", () => {
    const pages = [{ clauses: [1, 2] }, { clauses: [3, 4] }, { clauses: [5, 6] }];
    const shared = { copies: [0, 1] };
    expect(answerOf(pages, [shared, shared, { copies: [2] }])).toMatchObject({ severity: "low", page: 3 });
    for (const honest of [
      [shared, shared, { copies: [2], isScan: true }],
      [shared, { copies: [2], widthPt: 842 }, shared],
      [shared, { copies: [2, 3] }, { copies: [4, 5] }],
    ])
      expect(answerOf(pages, honest)).toMatchObject({ verdict: "pass" });
  });

  it("is alarmed where a page calls the parties by other words and its clauses break off, not by one of both", () => {
    const said = (words: string, more: Set): Set => ({
      ...more,
      more: [`${words}应当验收`, `${words}付款`, `${words}交货`],
    });
    const [one, three] = [said("甲方", { clauses: [1, 2] }), said("甲方和乙方", { clauses: [5, 6] })];
    expect(answer(one, said("供方", { clauses: [3, 4] }), three)).toMatchObject({ severity: "low", page: 2 });
    expect(answer(one, said("供方", { clauses: [7, 8] }), three)).toMatchObject({ severity: "medium", page: 2 });
    expect(answer(one, said("甲方（供方）", { clauses: [3, 4] }), three)).toMatchObject({ verdict: "pass" });
  });

  it("does not apply to a single page", () =>
    expect(answer({ clauses: [1, 2] })).toEqual({ verdict: "not-applicable" }));
});
