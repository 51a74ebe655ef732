import type { CheckedDocument } from "../../checks/check";
import { termLength } from "../../documents/contract/term-length";
import { textOf } from "../../documents/fact";
import type { Fields } from "../../documents/kind";
import { compareNames } from "../../values/company-name";
import { addDays, type Day, isDay, monthsBefore } from "../../values/day";
import { fromMinor, toMinor } from "../../values/money";
import { normaliseTaxId } from "../../values/tax-id";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { type OwnInvoice, ownInvoices, sumOf } from "../own-invoices";

const currencyOf = (fields: Fields) => textOf(fields, "currency") ?? "CNY";
/** What was delivered in a contract's last weeks is invoiced after them. */
const daysAfterTerm = 60;
/** A contract's sum below this was not named for certain, or its letters were doubtful. */
const hardly = 0.75;

export const contractCoversInvoices: Corroboration = {
  id: "contract-covers-invoices",
  version: 4,
  words: defineWords({
    "zh-CN": {
      title: "合同与发票",
      saw: "{how, select, term {与“{party}”的发票（{invoiced}）都不在合同期内} other {合同期内与“{party}”的发票共 {invoiced}，超过合同金额 {amount} 的 1.1 倍}}。",
      expected: "合同期内开给对方的发票不超过合同金额的 1.1 倍。",
      todo: "请核实是否另有合同。",
      owner: "如果和这家客户还有别的合同或补充协议，请一并上传。",
    },
    en: {
      title: "Contract covers invoices",
      saw: "{how, select, term {None of the invoices with “{party}” ({invoiced}) is of the contract's term} other {Invoices with “{party}” make {invoiced} in the contract's term, more than 1.1 times its {amount}}}.",
      expected: "Invoices of the contract's term stay within 1.1 times its amount.",
      todo: "Find out whether there is another contract.",
      owner: "If there is a further contract with this customer, please add it.",
    },
  }),
  run(evidence) {
    const contracts = evidence.documents.filter((one) => one.kind === "contract" && textOf(one.fields, "amount"));
    if (contracts.length === 0) return [{ verdict: "not-applicable" }];
    return contracts.map((contract) => judge(contract, contracts, evidence));
  },
};

type Term = { party: string; amount: bigint; from: Day; to: Day; currency: string };

/** What a contract says of its other party, sum and term; null where it is silent on one of them. */
function termOf({ fields, text }: CheckedDocument, { attestation }: CaseEvidence): Term | null {
  const amount = toMinor(textOf(fields, "amount") ?? "");
  const parties = ["partyA", "partyB"].flatMap((name) => textOf(fields, name) ?? []);
  const party = parties.find((name) => !isApplicant(attestation, name, null));
  const from = textOf(fields, "startsOn") ?? textOf(fields, "signedOn");
  const to = textOf(fields, "endsOn") ?? reckonedEnd(from, text);
  if (amount === null || !party || !from || !to || !isDay(from) || !isDay(to)) return null;
  return { party, amount, from, to: addDays(to, daysAfterTerm), currency: currencyOf(fields) };
}

/** "有效期24个月": an end that is not printed is reckoned from the beginning, or from the day it was signed. */
function reckonedEnd(from: Day | null, text: CheckedDocument["text"]): Day | null {
  const months = from && isDay(from) ? termLength(text.map((line) => line.text.trim()).join("")) : null;
  return months === null ? null : monthsBefore(from!, -Math.round(months));
}

function judge(contract: CheckedDocument, contracts: readonly CheckedDocument[], evidence: CaseEvidence): CaseAnswer {
  const term = termOf(contract, evidence);
  if (!term) {
    const lacks = ["amount", "partyA", "partyB", "startsOn", "endsOn"].filter((name) => !textOf(contract.fields, name));
    return { verdict: "could-not-run", documentId: contract.id, lacks };
  }
  const withParty = ofParty(
    ownInvoices(evidence).filter((one) => one.currency === term.currency),
    term.party,
  );
  const inTerm = withParty.filter((one) => one.day >= term.from && one.day <= term.to);
  const invoiced = sumOf(inTerm);
  const fact = contract.fields.amount!;
  const place = { documentId: contract.id, page: fact.page, box: fact.box };
  if (invoiced * 10n > coveredBy(term, contracts, evidence) * 11n)
    return {
      // A sum that was hardly read proves little against sums that were.
      ...{ verdict: "concern", severity: fact.rung === "ocr" && fact.confidence < hardly ? "low" : "medium", ...place },
      ...{ with: inTerm.map((one) => one.document.id) },
      saw: { how: "sum", party: term.party, invoiced: fromMinor(invoiced), amount: fromMinor(term.amount) },
    };
  // Trade before a contract, or after one that was not renewed on paper, is usual: told, not held against anybody.
  if (withParty.length >= 2 && inTerm.length === 0)
    return {
      ...{ verdict: "concern", severity: "low", ...place, with: withParty.map((one) => one.document.id) },
      saw: { how: "term", party: term.party, invoiced: fromMinor(sumOf(withParty)), amount: fromMinor(term.amount) },
    };
  return { verdict: "pass", documentId: contract.id };
}

/**
 * The invoices with a party. Firms of one town and trade bear names that are near each other: beside the code that stands
 * with the very name of the contract, a near name with another code is another firm.
 */
function ofParty(invoices: readonly OwnInvoice[], party: string): OwnInvoice[] {
  const near = invoices.filter(({ other }) => compareNames(other, party) !== "different");
  const codes = new Set(
    near.flatMap(({ other, otherTaxId }) =>
      otherTaxId && compareNames(other, party) === "same" ? [normaliseTaxId(otherTaxId)] : [],
    ),
  );
  return near.filter(
    ({ other, otherTaxId }) =>
      codes.size === 0 || !otherTaxId || compareNames(other, party) === "same" || codes.has(normaliseTaxId(otherTaxId)),
  );
}

/** The sums of all contracts with that party whose terms meet this one's. The same contract shown twice counts once. */
function coveredBy(term: Term, contracts: readonly CheckedDocument[], evidence: CaseEvidence): bigint {
  const seen = new Set<string>();
  return contracts.reduce((sum, one) => {
    const other = termOf(one, evidence);
    const key = textOf(one.fields, "contractNumber") ?? `${other?.amount} ${other?.from}`;
    if (!other || seen.has(key) || other.currency !== term.currency) return sum;
    if (compareNames(other.party, term.party) === "different" || other.from > term.to || other.to < term.from)
      return sum;
    seen.add(key);
    return sum + other.amount;
  }, 0n);
}
