import { aDocument } from "../checks/a-document";
import type { Finding } from "../checks/check";
import { attestation } from "../corroboration/a-haulier";
import { policy } from "../scorecard/policy";
import { fromMinor } from "../values/money";
import { amountOfLine } from "./amount";
import type { Given } from "./trades";
import { workOut } from "./worked-case";

/** One of its sales, from a structured file; the eleven months before today take turns. */
export const invoice = (index: number, total: string, buyer = `买家${index % 5}`) =>
  aDocument(
    "vat-invoice",
    {
      invoiceNumber: `2644200000435916${String(index).padStart(4, "0")}`,
      issuedOn: `2026-${String((index % 11) + 1).padStart(2, "0")}-10`,
      sellerName: attestation.name,
      buyerName: buyer,
      totalAmount: total,
    },
    { id: `inv-${index}`, rung: "xml" },
  );

export const invoices = (count: number, total: string) =>
  Array.from({ length: count }, (_, index) => invoice(index, total));

/** Amounts in cents as sales to four customers. */
export const toInvoices = (cents: readonly number[]) =>
  cents.map((amount, index) => invoice(index, fromMinor(BigInt(amount)), `买家${amount % 4}`));

export const licence = aDocument(
  "business-licence",
  { name: attestation.name, uscc: attestation.uscc! },
  { id: "licence" },
);

export const given = (documents: Given["documents"], findings: readonly Finding[] = []): Given => ({
  ...{ attestation, documents, findings, today: "2026-11-20", policy },
});

/** The amount alone: what else an assessment holds is not asked for thousands of times. */
export const likely = (one: Given) => amountOfLine(workOut(one), "likely").amount;

export const finding = (
  check: string,
  documentId: string | null,
  verdict: "concern" | "fail",
  severity: Finding["severity"],
): Finding => ({ check, version: 1, documentId, verdict, severity, saw: {}, page: null, box: null });
