import { compareNames } from "../../values/company-name";
import { addDays } from "../../values/day";
import { fromMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { ownSales, sumOf } from "../own-invoices";
import { ownStatements } from "../own-statements";

const daysToPay = 45;

export const paymentParties: Corroboration = {
  id: "payment-parties",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "付款方与发票客户",
      saw: "流水期间 {count} 家客户中 {paid} 家有付款记录；没有付款的客户发票合计 {amount}。",
      expected: "多数客户会以自己的名称付款；通过平台或个人代付的也常见。",
      todo: "可抽一两家没有付款记录的客户，问款项怎么收的。",
      owner: "客户通过别人或平台付款的，请备注说明。",
    },
    en: {
      title: "Who paid and who was invoiced",
      saw: "Of {count} customers in the statement's period {paid} are seen paying; invoices to the others come to {amount}.",
      expected: "Most customers pay in their own name; paying through platforms or a person is common too.",
      todo: "Take one or two of the others and ask how their money came.",
      owner: "If customers pay through somebody else or a platform, please say so in a note.",
    },
  }),
  run(evidence, { today }) {
    const sales = ownSales(evidence, today).filter((one) => one.amount > 0n && one.other.length > 1);
    const answers = ownStatements(evidence).flatMap<CaseAnswer>((statement) => {
      const due = sales.filter((one) => one.day >= statement.from && one.day <= addDays(statement.to, -daysToPay));
      const payers = statement.movements.filter((one) => one.in > 0n && one.counterparty.length > 1);
      const customers = [...new Set(due.map((one) => one.other))];
      if (customers.length < 2 || payers.length < 3) return [];
      const paid = customers.filter((name) =>
        payers.some((one) => compareNames(one.counterparty, name) !== "different"),
      );
      const unpaid = due.filter((one) => !paid.includes(one.other));
      const saw = { count: customers.length, paid: paid.length, amount: fromMinor(sumOf(unpaid)) };
      if (paid.length * 2 >= customers.length) return [{ verdict: "pass", documentId: statement.document.id, saw }];
      const fact = statement.document.fields.rows;
      return [
        {
          verdict: "concern",
          severity: paid.length === 0 ? "low" : "info",
          documentId: statement.document.id,
          ...{ page: fact?.page ?? 1, box: fact?.box ?? null },
          saw,
        },
      ];
    });
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};
