import { textOf } from "../../documents/fact";
import { tradedTotal } from "../../documents/invoice/credit-note";
import { monthsBefore } from "../../values/day";
import { toMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";

export const statedSalesPlausible: Corroboration = {
  id: "stated-sales-plausible",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "申报与核实的销售额",
      saw: "申报年销售 {stated}，材料证明了 {percent}%。",
      expected: "近 12 个月的发票至少证明申报销售额 {stated} 的四成。",
      todo: "差距大时请询问未开票的收入。",
      owner: "材料还没证明到您填的销售额，多交几个月的发票会有帮助。",
    },
    en: {
      title: "Stated and proven sales",
      saw: "Yearly sales were stated as {stated}; the evidence proves {percent} %.",
      expected: "Invoices of the last twelve months prove at least 40 % of the stated {stated}.",
      todo: "Where the difference is large, ask about income without invoices.",
      owner: "The evidence does not yet prove the sales you stated; invoices of more months help.",
    },
  }),
  run(evidence, { today }) {
    const stated = toMinor(evidence.attestation.yearlySales);
    const from = monthsBefore(today, 12);
    const sales = evidence.documents.filter((one) => {
      const day = textOf(one.fields, "issuedOn") ?? "";
      return (
        (one.kind === "vat-invoice" || one.kind === "invoice") &&
        day > from &&
        day <= today &&
        isApplicant(evidence.attestation, textOf(one.fields, "sellerName"), textOf(one.fields, "sellerTaxId"))
      );
    });
    if (!stated) return [{ verdict: "could-not-run", lacks: ["stated.yearlySales"] }];
    if (sales.length === 0) return [{ verdict: "not-applicable" }];
    const currencyOf = (one: (typeof sales)[number]) => textOf(one.fields, "currency") ?? "CNY";
    if (sales.some((one) => currencyOf(one) !== evidence.attestation.currency)) return [{ verdict: "could-not-run" }];
    const proven = sales.reduce((sum, one) => sum + (tradedTotal(one.fields) ?? 0n), 0n);
    const percent = Number((proven * 100n) / stated);
    const saw = { stated: evidence.attestation.yearlySales, percent };
    return [percent >= 40 ? { verdict: "pass", saw } : { verdict: "concern", severity: "info", saw }];
  },
};
