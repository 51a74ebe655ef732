import { textOf } from "../../documents/fact";
import { tradedTotal } from "../../documents/invoice/credit-note";
import type { Fields } from "../../documents/kind";
import { compareNames } from "../../values/company-name";
import { fromMinor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";

const currencyOf = (fields: Fields) => textOf(fields, "currency") ?? "CNY";

export const contractCoversInvoices: Corroboration = {
  id: "contract-covers-invoices",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "合同与发票",
      saw: "开给“{party}”的发票共 {invoiced}，超过合同金额 {amount} 的 1.1 倍。",
      expected: "合同期内开给对方的发票不超过合同金额的 1.1 倍。",
      todo: "请核实是否另有合同。",
      owner: "如果和这家客户还有别的合同或补充协议，请一并上传。",
    },
    en: {
      title: "Contract covers invoices",
      saw: "Invoices with “{party}” make {invoiced}, more than 1.1 times the contract's {amount}.",
      expected: "Invoices of the contract's term stay within 1.1 times its amount.",
      todo: "Find out whether there is another contract.",
      owner: "If there is a further contract with this customer, please add it.",
    },
  }),
  run(evidence) {
    const contracts = evidence.documents.filter((one) => one.kind === "contract" && textOf(one.fields, "amount"));
    if (contracts.length === 0) return [{ verdict: "not-applicable" }];
    return contracts.map<CaseAnswer>((contract) => {
      const fact = contract.fields.amount!;
      const amount = toMinor(textOf(contract.fields, "amount") ?? "");
      const parties = ["partyA", "partyB"].flatMap((name) => textOf(contract.fields, name) ?? []);
      const other = parties.find((name) => compareNames(name, evidence.attestation.name) === "different");
      const [from, to] = [textOf(contract.fields, "startsOn"), textOf(contract.fields, "endsOn")];
      if (amount === null || !other || !from || !to) {
        const lacks = ["amount", "partyA", "partyB", "startsOn", "endsOn"].filter(
          (name) => !textOf(contract.fields, name),
        );
        return { verdict: "could-not-run", documentId: contract.id, lacks };
      }
      const covered = evidence.documents.filter((one) => {
        const day = textOf(one.fields, "issuedOn");
        const names = [textOf(one.fields, "buyerName"), textOf(one.fields, "sellerName")];
        return (
          (one.kind === "vat-invoice" || one.kind === "invoice") &&
          day !== null &&
          day >= from &&
          day <= to &&
          currencyOf(one.fields) === currencyOf(contract.fields) &&
          names.some((name) => name && compareNames(name, other) !== "different")
        );
      });
      const invoiced = covered.reduce((sum, one) => sum + (tradedTotal(one.fields) ?? 0n), 0n);
      if (invoiced * 10n <= amount * 11n) return { verdict: "pass", documentId: contract.id };
      return {
        verdict: "concern",
        severity: "medium",
        documentId: contract.id,
        with: covered.map((one) => one.id),
        page: fact.page,
        box: fact.box,
        saw: { party: other, invoiced: fromMinor(invoiced), amount: fromMinor(amount) },
      };
    });
  },
};
