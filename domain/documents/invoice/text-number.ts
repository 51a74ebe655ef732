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
  "Inv. No",
  "Inv No",
  "Inv #",
  "Re.-Nr",
  "Re-Nr",
  "Rg.-Nr",
  "Rg-Nr",
  "Rechn.-Nr",
  "Belegnr",
  "Document No",
  "Folio No",
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

/** The bare word, alone on its line or before a colon, as in a block of facts: "Number: 253182". */
const bareLabels = ["Number", "Nummer", "Numéro", "Nr", "No", "N°", "Invoice", "Rechnung", "Facture", "#"];
const bareLine =
  /^(?:number|nummer|num[ée]ro|nr\.?|no\.?|n°|invoice|rechnung|facture|#)\s*[:.]?\s*[A-Z0-9./_-]*\d[A-Z0-9./_-]*$|^(?:number|nummer|num[ée]ro|nr\.?|no\.?|n°|invoice|rechnung|facture)\s*:?$/iu;
/** A number that nothing but its sign announces, near the title: "#2026-9276". */
const signed = /^#\s?([A-Z0-9](?:[A-Z0-9]|[-/._](?=[A-Z0-9])){2,24})$/iu;

type Try = { value: string; line: PlacedLine; slips: number; sure: number };

/** The invoice's number: by its own label first, then behind the title, then in running text; what is repeated is surer. */
export function invoiceNumberOf(lines: readonly PlacedLine[]): Fact | null {
  const bare = lines.filter((line) => bareLine.test(line.text.trim()));
  const labelled = (options: Parameters<typeof labelledValues>[3], sure: number) =>
    labelledValues(lines, numberLabels, numberIn, { nearest: 1, ...options })
      .filter((found) => !brokenOff(found.value, found.line) && !/^\s*bill(?:ed)?\s*to/i.test(found.labelLine.text))
      .map((found) => ({ ...found, sure }));
  const tries: Try[] = [
    ...labelled({}, 0.93),
    ...labelledValues(lines, headings, announced, { below: false, nearest: 1 }).map((found) => ({
      ...found,
      sure: 0.89,
    })),
    ...labelled({ anywhere: true, below: false }, 0.88),
    ...labelledValues(lines, headings, announced, { anywhere: true, below: false, nearest: 1 }).map((found) => ({
      ...found,
      sure: 0.84,
    })),
    ...labelledValues(lines, bareLabels, (text, line) => (inTable(lines, line) ? null : numberIn(text)), {
      nearest: 1,
      exact: true,
    })
      .filter((found) => bare.includes(found.labelLine))
      .map((found) => ({ ...found, sure: 0.8 })),
    ...lines.flatMap((line) => {
      const value = line.page === 1 && line.box[1] < 0.35 ? signed.exec(line.text.trim())?.[1] : undefined;
      return value && /\d{2}/.test(value) ? [{ value: value.toUpperCase(), line, slips: 0, sure: 0.8 }] : [];
    }),
    ...labelledValues(lines, lastResort, (text, line) => (inTable(lines, line) ? null : numberIn(text)), {
      nearest: 1,
    }).map((found) => ({ ...found, sure: 0.6 })),
  ];
  const hit = tries.find((one) => one.slips === 0) ?? tries[0];
  if (!hit) return null;
  const others = new Set(tries.filter((one) => one.sure > 0.78 && one.value !== hit.value).map((one) => one.value));
  const again = lines.filter((line) => line.text.toUpperCase().includes(hit.value)).length > 1;
  const sure = hit.sure + (again ? 0.04 : 0) - (hit.slips ? 0.1 : 0) - (others.size > 0 && hit.sure < 0.93 ? 0.1 : 0);
  return factFromLine(hit.value, hit.line, Math.min(0.97, sure));
}

/** A number whose line ends in a hyphen goes on elsewhere: only half of it is here. */
const brokenOff = (value: string, line: PlacedLine): boolean => line.text.trim().toUpperCase().endsWith(`${value}-`);

/** Whether a line stands in a row of three and more others below a table's headings: goods' codes, not the document's. */
function inTable(lines: readonly PlacedLine[], line: PlacedLine): boolean {
  const heading = lines.find((other) => tableHeading.test(other.text.replace(/\s/g, "")) && other.page === line.page);
  return heading !== undefined && line.box[1] >= heading.box[1] - 0.3 * heading.box[3];
}

const tableHeading = /^(?:unitprice|einzelpreis|prixunitaire.*|p\.?u\.?ht|qty|qté|quantity|menge|anzahl|quantité)$/iu;
