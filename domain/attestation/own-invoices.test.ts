import { describe, expect, it } from "vitest";
import { replyTo } from "../conversation/replies/index";
import type { TalkFacts } from "../conversation/talk-facts";
import { hasOwnInvoices } from "./own-invoices";

const facts = (abroad: boolean): TalkFacts => ({
  ...{ abroad, currency: "CNY", currentLine: "50000.00", state: "submitted", dueOn: null, asked: null },
  line: { low: "60000.00", likely: "72000.00", high: "90000.00" },
  reasons: [{ code: "proof-strength", direction: "down", saw: { raise: "12000.00" }, documents: [] }],
  ...{ helps: [], documents: { all: 3, underWay: 0, needOwner: [] } },
});
const context = { money: (amount: string) => `¥${Number(amount)}`, day: (iso: string) => iso };

describe("whose files invoices are", () => {
  it.each([
    [{ uscc: null, currency: "EUR", industry: "export" }, true],
    [{ uscc: null, currency: "EUR", industry: "haulage" }, true],
    [{ uscc: null, currency: "CNY", industry: "export" }, true],
    [{ uscc: "91330782MA2M4XQ25B", currency: "CNY", industry: "export" }, false],
    [{ uscc: "91330782MA2M4XQ25B", currency: "USD", industry: "export" }, false],
    [{ uscc: null, currency: "CNY", industry: "retail" }, false],
  ] as const)("%j: own %s", (business, own) => {
    expect(hasOwnInvoices(business)).toBe(own);
  });

  it("says whom to ask for the original when it says why the line is what it is", () => {
    const said = (abroad: boolean, language: "zh-CN" | "en") =>
      replyTo("why so little?")!
        .answer(facts(abroad), { ...context, language })
        .join("");
    expect(said(false, "zh-CN")).toContain("税务局的 XML 或 PDF 原件");
    expect(said(true, "zh-CN")).toContain("开票软件导出的原件");
    expect(said(true, "zh-CN")).not.toContain("税务局");
    expect(said(true, "en")).toContain("The file from your invoicing program");
  });
});
