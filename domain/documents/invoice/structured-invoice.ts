import type { StructuredPart } from "../../reading";
import { fromMinor, toMinor } from "../../values/money";
import { fact, spokenFields } from "../fact";
import type { Fact, Fields, Row } from "../kind";
import { creditNote } from "./credit-note";

/** What one syntax says, before it becomes facts: text as written, amounts and days already in the product's form. */
export type StructuredInvoice = {
  isCreditNote: boolean;
  invoiceNumber: string | null;
  issuedOn: string | null;
  dueOn: string | null;
  sellerName: string | null;
  sellerTaxId: string | null;
  buyerName: string | null;
  buyerTaxId: string | null;
  netAmount: string | null;
  taxAmount: string | null;
  totalAmount: string | null;
  currency: string | null;
  lines: Row[];
};

const amounts = ["netAmount", "taxAmount", "totalAmount"] as const;
const identifiers = ["sellerTaxId", "buyerTaxId", "currency"] as const;

/** The facts of a structured invoice. A credit note's amounts stay as its XML writes them. */
export function factsOfStructured(said: StructuredInvoice, part: StructuredPart): Fields {
  const rung = part.signatureVerified ? "signed-xml" : "xml";
  const sums = withTax(said);
  const holds = sums.netAmount !== null && addsUp(sums);
  const confidence = part.signatureVerified ? 0.99 : holds ? 0.97 : 0.93;
  const { lines, isCreditNote, ...texts } = { ...said, ...sums };
  const facts: Record<string, Fact | null> = {};
  for (const [name, text] of Object.entries(texts))
    facts[name] = text ? fact(text.replace(/\s+/g, " "), { rung, confidence }) : null;
  for (const name of identifiers) {
    const text = texts[name];
    if (text) facts[name] = fact(text.toUpperCase().replace(/\s/g, ""), { rung, confidence });
  }
  for (const name of amounts) {
    const text = texts[name];
    if (text) facts[name] = fact(text, { rung, confidence });
  }
  if (isCreditNote) facts.invoiceType = fact(creditNote, { rung, confidence });
  if (lines.length > 0) facts.lines = fact(lines, { rung, confidence });
  return spokenFields(facts);
}

/** Tax is total less net where the file leaves it out (a minimum profile, or nothing taxed). */
function withTax(said: StructuredInvoice): StructuredInvoice {
  const [net, total] = [toMinor(said.netAmount ?? ""), toMinor(said.totalAmount ?? "")];
  if (said.taxAmount !== null || net === null || total === null) return said;
  return { ...said, taxAmount: fromMinor(total - net) };
}

function addsUp({ netAmount, taxAmount, totalAmount }: StructuredInvoice): boolean {
  const [net, tax, total] = [netAmount, taxAmount, totalAmount].map((text) => toMinor(text ?? ""));
  return net != null && tax != null && total != null && net + tax === total;
}
