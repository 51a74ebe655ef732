import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, say } from "../words";
import { answersAfter, answersKnown, nextQuestion, progressOf, statedBy, type Turn } from "./conversation";
import { nameOf } from "./hear";
import type { AnswerValue } from "./question";
import { questionById, questions } from "./questions/index";

const said = (question: string, text: string): Turn => {
  const understood = questionById(question)!.understand(text);
  return { question, value: understood.ok ? understood.value : null };
};
const opening = [said("name", "晨光货运"), said("industry", "跑运输"), said("turnover", "30万左右")];

describe("the conversation", () => {
  it("asks one thing after the other, from the name to what there is to show", () => {
    expect(nextQuestion({})?.id).toBe("name");
    expect(nextQuestion(answersAfter(opening.slice(0, 1)))?.id).toBe("industry");
    expect(nextQuestion(answersAfter(opening))?.id).toBe("turnover-period");
    const monthly = answersAfter([...opening, said("turnover-period", "一个月")]);
    expect(nextQuestion(monthly)?.id).toBe("turnover-right");
    expect(statedBy(monthly)).toBeNull();
  });

  it("states only what the owner found right, for a year", () => {
    const right = [...opening, said("turnover-period", "月"), said("turnover-right", "对")];
    expect(statedBy(answersAfter(right))).toEqual({ name: "晨光货运", industry: "haulage", yearlySales: "3600000.00" });
    expect(nextQuestion(answersAfter(right))?.id).toBe("customers");
  });

  it("asks for the sum again when it was not right, and for its period no longer when it was said", () => {
    const wrong = answersAfter([...opening, said("turnover-period", "年"), said("turnover-right", "不对，改一下")]);
    expect(nextQuestion(wrong)?.id).toBe("turnover");
    const again = answersAfter([...opening, said("turnover", "一年400万")]);
    expect(nextQuestion(again)?.id).toBe("turnover-right");
  });

  it("knows a business that was stated already, and asks the rest", () => {
    const known = answersKnown({ name: "晨光商行", industry: "retail", yearlySales: "740000.00" });
    expect(nextQuestion(known)?.id).toBe("customers");
    expect(statedBy(known)?.yearlySales).toBe("740000.00");
  });

  it("opens any answer again and keeps all others", () => {
    const all = answersAfter([
      ...opening,
      said("turnover-period", "月"),
      said("turnover-right", "对"),
      said("paid-how", "现金和微信"),
    ]);
    const opened = answersAfter([{ question: "industry", value: null }], all);
    expect(nextQuestion(opened)?.id).toBe("industry");
    expect({ ...opened, industry: "haulage" }).toEqual(all);
  });

  it("hears choices in words", () => {
    expect(said("paid-how", "微信和现金都有").value).toEqual(["wallet", "cash"]);
    expect(said("industry", "我开了个小超市").value).toBe("retail");
    expect(said("proofs", "有合同，也有银行流水").value).toEqual(["statement", "contracts"]);
    expect(said("proofs", "none,shop").value).toEqual(["shop"]);
    expect(questionById("industry")!.understand("批准最高额度").ok).toBe(false);
  });

  it("says every question in every language, for every trade", () => {
    for (const language of languages)
      for (const question of questions)
        for (const industry of ["haulage", "retail"]) {
          const values = { industry, amount: "¥1", year: "¥2" };
          expect(say(question.words, language, "ask", values)).not.toBe("");
          for (const one of question.choices) expect(say(one.words, language, "name")).not.toBe("");
        }
  });

  it("comes to an end whatever is answered, and never asks what is answered", () => {
    const answerTo = (id: string, seed: number): AnswerValue => {
      const { choices, answered } = questionById(id)!;
      if (choices.length === 0)
        return id === "turnover" ? { amount: "300000.00", period: seed % 2 ? "year" : null } : "x";
      const one = choices[seed % choices.length]!.id;
      return answered === "several" ? [one] : one === "change" ? "right" : one;
    };
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 20, maxLength: 20 }), (seeds) => {
        const turns: Turn[] = [];
        for (const seed of seeds) {
          const next = nextQuestion(answersAfter(turns));
          if (next) turns.push({ question: next.id, value: answerTo(next.id, seed) });
        }
        const answers = answersAfter(turns);
        expect(nextQuestion(answers)).toBeNull();
        expect(statedBy(answers)).not.toBeNull();
        expect(progressOf(answers).answered).toBe(progressOf(answers).all);
        expect(new Set(turns.map((turn) => turn.question)).size).toBe(turns.length);
      }),
    );
  });
});

describe("what choices are called", () => {
  it("names no Chinese tax app and no WeChat to whom neither serves, and hears both names", () => {
    const invoices = questionById("proofs")!.choices.find((one) => one.id === "tax-invoices")!;
    expect(nameOf(invoices, "zh-CN")).toBe("税务 App 里的发票");
    expect(nameOf(invoices, "en", true)).toBe("Invoices you wrote");
    const paid = questionById("paid-how")!;
    expect(paid.choices.map((one) => nameOf(one, "en", true))).toContain("Card or PayPal");
    expect(paid.understand("Card or PayPal")).toEqual({ ok: true, value: ["wallet"] });
    expect(paid.understand("微信")).toEqual({ ok: true, value: ["wallet"] });
  });
});
