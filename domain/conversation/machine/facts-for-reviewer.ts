import { hasOwnInvoices } from "../../attestation/own-invoices";
import type { CheckedDocument, Finding } from "../../checks/check";
import { checks } from "../../checks/index";
import type { Attestation } from "../../corroboration/corroboration";
import { kindById } from "../../documents/index";
import type { Assessment } from "../../recommendation/recommendation";
import { sayFinding, titleOf, worstFirst } from "../../review/findings";
import { sayIndustry } from "../../review/industries";
import { defineWords, type Language, say } from "../../words";
import { sayReason, type WriteMoney } from "../say-reason";
import { type MachineFact, numbered } from "./machine-fact";
import { clip } from "./wrap";

const words = defineWords({
  "zh-CN": {
    name: "名称 {name}。",
    business: "行业{industry}，自述年销售 {sales}，现有额度 {line}。",
    verified: "近 12 个月已核实销售 {amount}，最长空档 {months} 个月。",
    customer: "主要客户 {name}，占 {share}%。",
    recommended: "按政策算出的额度 {likely}（{low} 到 {high}）。",
    finding: "检查提示：{title}。{saw}",
    document: "{kind}：{facts}",
  },
  en: {
    name: "The name is {name}.",
    business: "Trade {industry}; states yearly sales of {sales} and has a line of {line}.",
    verified:
      "Sales verified in the last 12 months {amount}, longest gap {months, plural, one {# month} other {# months}}.",
    customer: "Main customer {name} with {share}%.",
    recommended: "The policy works out {likely} ({low} to {high}).",
    finding: "A check says: {title}. {saw}",
    document: "{kind}: {facts}",
  },
});

/** Numbers of registers, accounts and people are no business of a model's. */
const identifying =
  /taxId|uscc|number$|code$|vin|legalRepresentative|address|holder|owner|accountName|phone|place|seals/i;
const mostDocuments = 24;
const ofThisCase = new Set(checks.map((check) => check.id));

/**
 * A case for a model that summarises it: what is stated, figures, reasons, findings and what was read, each one sentence.
 * Of comparisons with other applicants only the title is given, so that nothing of another case can be told.
 */
export function factsForReviewer(
  { facts, recommendation }: Assessment,
  given: { attestation: Attestation; documents: readonly CheckedDocument[]; findings: readonly Finding[] },
  { language, money }: { language: Language; money: WriteMoney },
): MachineFact[] {
  const { attestation, documents, findings } = given;
  const { likely, low, high } = recommendation;
  const [customer] = facts.topCustomers;
  const inOwn = (amount: string, currency: string) =>
    currency === recommendation.currency ? money(amount) : `${amount.replace(/\B(?=(\d{3})+\.)/g, ",")} ${currency}`;
  const worked = (text: string | null) => (text ? { text: clip(text) } : null);
  const shown = (text: string | null) => (text ? { text: clip(text), evidence: true as const } : null);
  return numbered([
    shown(say(words, language, "name", { name: attestation.name })),
    worked(
      say(words, language, "business", {
        industry: sayIndustry(attestation.industry, language),
        sales: inOwn(attestation.yearlySales, attestation.currency),
        line: inOwn(attestation.currentLine, attestation.lineCurrency ?? attestation.currency),
      }),
    ),
    worked(
      say(words, language, "verified", {
        ...{ amount: money(facts.verifiedSales.amount), months: facts.longestGapMonths },
      }),
    ),
    customer
      ? shown(say(words, language, "customer", { name: customer.name, share: Math.round(customer.share * 100) }))
      : null,
    worked(say(words, language, "recommended", { likely: money(likely), low: money(low), high: money(high) })),
    ...recommendation.reasons.map((reason) =>
      worked(sayReason(reason, language, money, { abroad: hasOwnInvoices(attestation) })),
    ),
    ...worstFirst(findings)
      .slice(0, 12)
      .map((finding) => shown(sayOwnFinding(finding, language))),
    ...documents.slice(0, mostDocuments).map((document) => shown(sayDocument(document, language))),
  ]);
}

function sayOwnFinding(finding: Finding, language: Language): string {
  const saw = ofThisCase.has(finding.check) ? sayFinding(finding, language).saw : "";
  return say(words, language, "finding", { title: titleOf(finding.check, language), saw });
}

function sayDocument({ kind, fields }: CheckedDocument, language: Language): string | null {
  const { words: named, fields: shapes } = kindById(kind);
  const told = Object.entries(fields).flatMap(([field, { value }]) => {
    const shape = shapes[field];
    return typeof value === "string" && shape && !identifying.test(field)
      ? [`${say(shape.words, language, "name")} ${clip(value, 80)}`]
      : [];
  });
  return told.length > 0
    ? say(words, language, "document", { kind: say(named, language, "short"), facts: told.join(", ") })
    : null;
}
