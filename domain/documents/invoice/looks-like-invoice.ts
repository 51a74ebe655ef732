import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";
import { placedLines } from "../layout/placed-line";
import { textShape } from "../layout/text-shape";
import { labelledSums } from "./sum-sightings";
import { habitsOf } from "./text-habits";
import { invoiceSums } from "./text-sums";

const titles = [/\bINVOICE\b/, /\bRECHNUNG/, /HANDELSRECHNUNG|WARENRECHNUNG|GUTSCHRIFT/, /\bFACTURE\b/, /CREDIT ?NOTE/];
const signs = [
  /INVOICE ?(NO|NUMBER|DATE|#)|RECHNUNGS-?(NR|NUMMER|DATUM)|FACTURE N/,
  /\bBILL ?(ED)? ?TO\b|\bSOLD TO\b|CUSTOMER|\bKUNDE|KAUFER|\bCLIENT/,
  /\bVAT\b|\bTVA\b|\bMWST|\bUST\b|UMSATZSTEUER|MEHRWERTSTEUER|\bGST\b|\bTAX\b/,
  /UNIT PRICE|EINZELPREIS|NETTOPREIS|PRIX UNITAIRE|\bQTY\b|QUANTITY|MENGE|QUANTITE/,
  /DUE DATE|AMOUNT DUE|PAYMENT TERMS|ZAHLBAR|FALLIG|ECHEANCE|A PAYER|\bIBAN\b|BALANCE DUE/,
  /NET TOTAL|SUBTOTAL|NETTO|BRUTTO|\bHT\b|\bTTC\b|TOTAL/,
];

const customer =
  /\bBILL ?(ED)? ?TO\b|\bSOLD TO\b|INVOICE TO|CUSTOMER(?! ?COPY)|\bKUNDE|KAUFER|EMPFANGER|\bCLIENT|DESTINATAIRE/;

/** Words of a till: two of them speak against an invoice. */
const tillWords = [
  /\bCHANGE\b/,
  /CASHIER|SERVER|SALESPERSON|\bPAX\b|GUEST CHECK/,
  /ROUNDING|TENDER|\bCASH\b/,
  /THANK ?YOU|COME AGAIN|NOT RETURNABLE/,
];

/** 0..1: how sure this reading is an invoice that no tax bureau issued. An XML invoice inside leaves no doubt. */
export function looksLikeInvoice(reading: Reading): number {
  if (reading.structured.some((part) => part.format === "ubl" || part.format === "cii")) return 0.99;
  const text = foldedText(reading, 2);
  if (/增值税|电子发票|全国统一发票监制章/.test(text)) return 0;
  const named = titles.some((pattern) => pattern.test(text));
  const form = reading.file.mediaType === "application/pdf" ? 0.12 : 0.05;
  const till = tillWords.filter((pattern) => pattern.test(text)).length >= 2 ? 0.2 : 0;
  const share = shareOf(signs, text);
  const title = named ? 0.35 : share > 0.45 && share < 0.9 && hasProvenFoot(reading) ? 0.25 : 0;
  return Math.max(0, Math.min(0.95, title + 0.5 * share + form - till - (isSlip(reading, text) ? 0.2 : 0)));
}

/**
 * A folio or bill without a title still has a foot in which net and tax make the total. In a file with text the three need
 * but be named: a total that the others contradict makes it no other kind of paper.
 */
function hasProvenFoot(reading: Reading): boolean {
  const lines = placedLines(reading, 3);
  const habits = habitsOf(lines);
  if (invoiceSums(lines, habits).taxAmount !== null) return true;
  if (!lines.every(({ rung }) => rung === "pdf-text")) return false;
  const roles = new Set(labelledSums(lines, habits).map(({ role }) => role));
  return roles.has("net") && roles.has("tax") && (roles.has("total") || roles.has("due"));
}

/** A long narrow photo that names no customer is a shop's slip, whatever it calls itself. */
function isSlip(reading: Reading, text: string): boolean {
  const page = reading.pages[0];
  return Boolean(page) && reading.file.mediaType.startsWith("image/") && textShape(page!) > 1.5 && !customer.test(text);
}
