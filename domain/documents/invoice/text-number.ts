import { findDays } from "../../values/parse-day";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { labelledValues } from "../layout/labelled-values";
import type { PlacedLine } from "../layout/placed-line";

/** Labels that name the number itself, and words that only announce the document with its number behind. */
const numberLabels = [
  "Rechnungsnummer",
  "Rechnungs-Nummer",
  "Rechnungs-Nr",
  "Rechnungsnr",
  "Rechnung-Nr",
  "Beleg-Nr",
  "Belegnummer",
  "Invoice number",
  "Invoice num",
  "Invoice No",
  "Invoice #",
  "Invoice ID",
  "Inv No",
  "Inv #",
  "Bill number",
  "Bill No",
  "Numéro de facture",
  "Numéro de la facture",
  "N° de facture",
  "N° facture",
  "Facture n°",
  "Facture no",
  "Facture numéro",
  "Credit note no",
  "Credit note number",
  "Gutschriftsnummer",
  "发票号码",
  "发票号",
];
const headings = [
  "Handelsrechnung",
  "Schlussrechnung",
  "Mietrechnung",
  "Beitragsrechnung",
  "Abschlagsrechnung",
  "Sammelrechnung",
  "Warenrechnung",
  "Kostenrechnung",
  "Rechnung",
  "Gutschrift",
  "Buchungshilfe",
  "Tax invoice",
  "Commercial invoice",
  "Proforma invoice",
  "Invoice",
  "Facture",
  "Credit note",
  "Avoir",
];
const lastResort = ["Booking ID", "Order number", "Order No", "Document number", "Beleg", "Reference", "Bill ID"];

const code = /^(?:(?:n[°ºo]|nr|no|num(?:ber)?|#)\.?\s*[:.]?\s*)?([A-Z0-9](?:[A-Z0-9]|[-/._](?=[A-Z0-9])){1,34})/iu;

/** A day read without the space before it: "562044387du02Juillet2015". */
const gluedDay = /(?<=\d)(?:du|vom|le|of|dated)(?=\d).*$/i;

/** A document number: one word that holds a digit and is not a day. */
function numberIn(text: string): string | null {
  const found = code.exec(text.trim().replace(/^[:.#\s]+/, ""))?.[1]?.replace(gluedDay, "");
  if (!found || !/\d/.test(found) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(found)) return null;
  return found.toUpperCase();
}

/** A number announced by "Nr." somewhere behind the heading: "Handelsrechnung (380) Nr. 471102 vom 05.03.2018". */
function announced(text: string): string | null {
  const behind = /\b(?:Nr|No|Number)\b\.?\s*:?\s*(\S.*)$/iu.exec(text)?.[1];
  if (behind) return numberIn(behind);
  const direct = numberIn(text);
  const day = findDays(text)[0];
  return direct && !(day && day.start === 0) && /\d{2}/.test(direct) ? direct : null;
}

/** The invoice's number, by its own label before the heading before other references. */
export function invoiceNumberOf(lines: readonly PlacedLine[]): Fact | null {
  const tries = [
    { found: labelledValues(lines, numberLabels, numberIn, { anywhere: true, nearest: 1 }), sure: 0.93 },
    { found: labelledValues(lines, headings, announced, { anywhere: true, below: false, nearest: 1 }), sure: 0.88 },
    { found: labelledValues(lines, lastResort, numberIn, { nearest: 1 }), sure: 0.66 },
  ];
  const hit = tries.find(({ found }) => found.length > 0);
  const best = hit?.found[0];
  if (!hit || !best) return null;
  const again = lines.filter((line) => line.text.toUpperCase().includes(best.value)).length > 1;
  return factFromLine(best.value, best.line, Math.min(0.97, hit.sure + (again ? 0.04 : 0) - (best.slips ? 0.1 : 0)));
}
