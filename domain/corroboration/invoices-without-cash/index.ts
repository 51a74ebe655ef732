import { compareNames } from "../../values/company-name";
import { addDays } from "../../values/day";
import { fromMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { type OwnInvoice, ownSales, percentOf, sumOf } from "../own-invoices";
import { ownStatements, type Statement } from "../own-statements";

/** Customers pay late: invoices of a statement's last weeks are not looked for in it. */
const daysToPay = 45;
const shortestPeriod = 75;

export const invoicesWithoutCash: Corroboration = {
  id: "invoices-without-cash",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "开票与到账",
      saw: "流水期间（{from} 至 {to}）开票 {invoiced}，同期入账仅 {paid}（{percent}%），且没有一笔来自发票上的客户。",
      expected: "发票开出后一两个月内，账户里能看到客户付款，或总额相当的收款。",
      todo: "请问清货款收到哪个账户，要那个账户的流水。",
      owner: "如果客户付到了别的账户，请上传那个账户的流水。",
    },
    en: {
      title: "Invoices and money",
      saw: "In the statement's period ({from} to {to}) {invoiced} were invoiced, only {paid} came in ({percent} %), and none of it from a customer on the invoices.",
      expected:
        "Within a month or two of an invoice its customer's payment, or takings of that size, can be seen on the account.",
      todo: "Ask which account the customers pay to, and for the statement of that account.",
      owner: "If customers pay to another account, please upload that account's statement.",
    },
  }),
  run(evidence, { today }) {
    const statements = ownStatements(evidence).filter((one) => one.days >= shortestPeriod && one.movements.length > 0);
    const sales = ownSales(evidence, today).filter((one) => one.amount > 0n);
    const judged = statements.flatMap((statement) => judge(statement, sales, evidence));
    return judged.length > 0 ? judged : [{ verdict: "not-applicable" }];
  },
};

function judge(statement: Statement, all: readonly OwnInvoice[], evidence: CaseEvidence): CaseAnswer[] {
  const until = addDays(statement.to, -daysToPay);
  const sales = all.filter((one) => one.day >= statement.from && one.day <= until);
  if (sales.length < 3) return [];
  const into = statement.movements.filter((one) => one.in > 0n);
  const paid = into
    .filter((one) => !isApplicant(evidence.attestation, one.counterparty, null))
    .reduce((sum, one) => sum + one.in, 0n);
  const invoiced = sumOf(sales);
  const percent = percentOf(paid, invoiced);
  const named = sales.some(({ other }) =>
    into.some(({ counterparty, words }) => other && namesHim(`${counterparty}`, words, other)),
  );
  const { document, from } = statement;
  if (named || percent >= 50) return [{ verdict: "pass", documentId: document.id }];
  const fact = document.fields.totalIn ?? document.fields.rows;
  return [
    {
      verdict: "concern",
      severity: percent < 25 ? "medium" : "low",
      documentId: document.id,
      with: sales.map((one) => one.document.id).slice(0, 20),
      ...{ page: fact?.page ?? 1, box: fact?.box ?? null },
      saw: { from, to: statement.to, invoiced: fromMinor(invoiced), paid: fromMinor(paid), percent },
    },
  ];
}

const namesHim = (counterparty: string, words: string, customer: string): boolean =>
  compareNames(counterparty, customer) !== "different" || words.includes(customer);
