import { describe, expect, it } from "vitest";
import { languages } from "../../words";
import type { TalkFacts } from "../talk-facts";
import { isAsking, replies, replyTo } from "./index";

const facts: TalkFacts = {
  currency: "CNY",
  currentLine: "50000.00",
  line: { low: "60000.00", likely: "72000.00", high: "90000.00" },
  reasons: [
    { code: "sales-by-invoices", direction: "up", saw: { value: "400000.00" }, documents: [] },
    { code: "identity", direction: "down", saw: { value: "70%", raise: "12000.00" }, documents: [] },
    { code: "doubt:qr-equals-print", direction: "down", saw: { raise: "8000.00" }, documents: [] },
  ],
  helps: [
    { kind: "bank-statement", raise: "22000.00", likelyAfter: "94000.00", by: "files", because: null, have: true },
  ],
  documents: { all: 3, underWay: 1, needOwner: [{ kind: "unknown", problem: "unknown-kind" }] },
  state: "submitted",
  dueOn: "2026-12-20",
  asked: null,
};
const context = {
  language: "zh-CN",
  money: (amount: string) => `¥${Number(amount)}`,
  day: (iso: string) => iso,
} as const;
const answer = (said: string, language: "zh-CN" | "en" = "zh-CN") =>
  replyTo(said)
    ?.answer(facts, { ...context, language })
    .join("");

describe("what owners ask in their own words", () => {
  it.each([
    ["为什么这么少？", "why-so-little"],
    ["咋才这么点额度，太低了", "why-so-little"],
    ["why so little?", "why-so-little"],
    ["要多久", "how-long"],
    ["什么时候有结果", "how-long"],
    ["how long does it take?", "how-long"],
    ["还要交什么", "what-now"],
    ["what now?", "what-now"],
    ["下一步该干啥", "what-now"],
    ["没有发票怎么办", "no-papers"],
    ["I don't have any contracts", "no-papers"],
    ["最多能给多少", "how-much"],
    ["是机器决定的吗", "who-decides"],
    ["谁能看到我的材料", "who-sees"],
    ["说错了怎么改", "change-answer"],
    ["我不同意结果", "appeal"],
    ["要钱吗", "what-it-costs"],
    ["会不会降额度", "is-it-safe-to-lower"],
    ["谢谢", "thanks"],
  ])("%s", (said, id) => {
    expect(replyTo(said)?.id).toBe(id);
  });

  it("is answered from the facts of the case, with money as money", () => {
    expect(answer("为什么这么少")).toContain("¥72000");
    expect(answer("为什么这么少")).toContain("还没交营业执照");
    expect(answer("为什么这么少")).toContain("¥22000");
    expect(answer("要多久")).toContain("2026-12-20");
    expect(answer("还要交什么", "en")).toContain("still being read");
  });

  it("is not heard where no rule knows it", () => {
    expect(replyTo("明天天气")).toBeNull();
    expect(replyTo("顺达货运")).toBeNull();
  });

  it("is told from an answer", () => {
    expect(isAsking("为什么要问这个")).toBe(true);
    expect(isAsking("how long?")).toBe(true);
    expect(isAsking("一年三百来万")).toBe(false);
  });

  it("has an answer in every language, before anything was worked out too", () => {
    const early = { ...facts, line: null, reasons: [], helps: [], state: "collecting" as const, dueOn: null };
    for (const language of languages)
      for (const reply of replies)
        for (const known of [facts, early]) {
          const sentences = reply.answer(known, { ...context, language });
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined/);
        }
  });
});
