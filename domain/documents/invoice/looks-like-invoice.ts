import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";

const title = [/\bINVOICE\b/, /\bRECHNUNG/, /HANDELSRECHNUNG|WARENRECHNUNG|GUTSCHRIFT/, /\bFACTURE\b/, /CREDIT ?NOTE/];
const signs = [
  /INVOICE ?(NO|NUMBER|DATE|#)|RECHNUNGS-?(NR|NUMMER|DATUM)|FACTURE N/,
  /\bBILL ?(ED)? ?TO\b|\bSOLD TO\b|CUSTOMER|\bKUNDE|KAUFER|\bCLIENT/,
  /\bVAT\b|\bTVA\b|\bMWST|\bUST\b|UMSATZSTEUER|MEHRWERTSTEUER|\bGST\b|\bTAX\b/,
  /UNIT PRICE|EINZELPREIS|NETTOPREIS|PRIX UNITAIRE|\bQTY\b|QUANTITY|MENGE|QUANTITE/,
  /DUE DATE|AMOUNT DUE|PAYMENT TERMS|ZAHLBAR|FALLIG|ECHEANCE|A PAYER|\bIBAN\b|BALANCE DUE/,
  /NET TOTAL|SUBTOTAL|NETTO|BRUTTO|\bHT\b|\bTTC\b|TOTAL/,
];

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
  const named = title.some((pattern) => pattern.test(text));
  const form = reading.file.mediaType === "application/pdf" ? 0.12 : 0.05;
  const till = tillWords.filter((pattern) => pattern.test(text)).length >= 2 ? 0.2 : 0;
  return Math.max(0, Math.min(0.95, (named ? 0.35 : 0) + 0.5 * shareOf(signs, text) + form - till));
}
