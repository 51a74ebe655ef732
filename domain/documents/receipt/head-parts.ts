import type { TextRow } from "../layout/text-rows";

/** What a row in the head of a receipt is. */
export type HeadPart = { row: TextRow; text: string; what: "name" | "address" | "registration" | "contact" };

/** Company forms that end a name for certain, and words that only suggest a business. */
export const companyForm = /SDN\.?\s*BHD|\bS\/B\b|BHD\b|LTD\b|LIMITED\b|\bPLT\b|LLC\b|\bL\.L\.C\b|\bINC\b|GMBH\b/i;
const businessWord = /(?:ENTERPRISE|TRADING|HOLDINGS?|INDUSTR(?:Y|IES)|MARKETING|SERVICES)\b/i;

const registration =
  /^\W*(?:CO(?:MPANY)?|ROC|REG|BUSINESS|SSM|CR)?\W*(?:REG\w*\W*)?(?:NO\W*|#\W*)?:?\s*\(?[A-Z]{0,3}\d{5,}[\d ]*[-–\s]?\s*[A-Z0-9]?\)?\W*$/i;
const identity =
  /\b(?:GST|SST|TAX)\s*(?:REG|REF|ID|NO|NUMBER|INV|#)|GST\s*[:#]|GSTREG|GSTID|REG\w*\.?\s*NO|\bROC\b|CO\.?\s*(?:REG|NO)|COREG|CO[MN]PANY\s*(?:REG|NO|R)|BUSINESS REG/i;
const contact =
  /\b(?:TEL|FAX|PHONE|HP|H\/P|HOTLINE|WWW|EMAIL|E-MAIL|WHATSAPP|T:|F:)|^TE[L1]|FAX\s*[:N]|HTTP|@\w|^\W*[0+]\d[\d\s/-]{7,}$/i;
/** A row that ends in a sum: goods have begun. */
const itemSum = /\s\d+[.,]\d{2}\s*[A-Z]{0,3}$/;
/** Rows that are never a name: a day, a time, a word of thanks, a rule. */
const never =
  /THANK ?YOU|COME AGAIN|NOT RETURNABLE|\b\d{1,2}[:.]\d{2}\s*(?:[AP]M)?\b|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\s?[A-Z]{3}\s?\d{4}|^\W*$/i;
const street =
  /\b(?:JALAN|JLN|JIN|JL|LOT|TAMAN|TMN|LORONG|PERSIARAN|LEBUH|KAWASAN|BANDAR|KAMPUNG|KG|BATU|PLAZA|MALL|LEVEL|FLOOR|FLR|STREET|ROAD|AVENUE|SECTION|SEKSYEN|BLOCK|BLOK|UNIT|WISMA|MENARA|BANGUNAN|MEDAN|PUSAT)\b|^N[O0]\W{0,2}\s?\d|^N[O0][.:]\s*[A-Z0-9-]+[,-]|^\d+[A-Z]?[-,&\d]*\s*,|^\d[\dA-Z-]*,?\s*(?:JALAN|JLN)|\b\d{5}\s*[A-Z]|JALAN|PERINDUSTRIAN|^\W*\d{1,5}[A-Z]?\s*\p{L}[\p{L} .']*(?:STREET|ST|ROAD|RD|AVENUE|AVE|LANE|LN|DRIVE|DR|BLVD|WAY|PLACE|SQUARE|HIGHWAY|HWY|NORTH|SOUTH)\b|(?:^|\W)SHOP\s*\d|#\d{2}-\d{2}/iu;
const place =
  /KUALA ?LUMPUR|SELANGOR|JOHOR|PENANG|PERAK|MALAYSIA|SHAH ALAM|PETALING|CHERAS|\bKL\b|PUCHONG|KLANG|\bD\.?E\b|MELAKA|PAHANG|KEDAH|SABAH|SARAWAK|KELANTAN|SINGAPORE|NEGERI|WILAYAH|DARUL|(?:NSW|VIC|QLD)\s*\d{4}|,\s*[A-Z]{2}\s*\d{5}\b|[A-Z]{1,2}\d[A-Z\d]?\s*\d[ABD-HJLNP-UW-Z]{2}$/i;
const body =
  /\b(?:TAX\s*INVOICE|INVOICE|RECEIPT|CASH\s*(?:BILL|SALE|MEMO)|BILL|DATE|CASHIER|TABLE|ORDER|GUEST|CHECK|TERMINAL|DESCRIPTION|ITEM|QTY|AMOUNT|DOC(?:UMENT)?\s*NO|SALES|WELCOME|SLIP|TRANS|COUNTER|POS|PAY BY|CARRY OUT|CHIT|TIME|SERVED|PRINTED?)\b|SIMPLIFIED|CUSTOMER ?COPY|MERCHANT ?COPY|TAX ?IN[VU]OICE|TAXINOI|OFFICIAL|CASH ?RECEIPT|INV\s*N[O0]/i;

export const isCompany = (text: string) => companyForm.test(text) || businessWord.test(text);
export const isPlace = (text: string) => place.test(text);

/** A row's text in half width, the nought of "N0" or "C0" turned back into the letter. */
export function headText(row: TextRow): string {
  return row.text
    .normalize("NFKC")
    .replace(/\bN0\b/g, "NO")
    .replace(/\bC0(?=[.\s]?\s*REG)/gi, "CO")
    .replace(/G[S5]T?\s*1D/g, "GST ID")
    .replace(/(?<![\p{L}\d])(?=[\p{L}0]*\p{L}{2})[\p{Lu}0]{4,}(?![\p{L}\d])/gu, (word) => word.replace(/0/g, "O"))
    .trim();
}

/** The rows at the head of a receipt, down to where the sale begins, each told what it is. */
export function headParts(rows: readonly TextRow[]): HeadPart[] {
  const parts: HeadPart[] = [];
  for (const [index, row] of rows.entries()) {
    const text = headText(row);
    if (itemSum.test(text)) break;
    const company = isCompany(text.replace(/[([].*$/, ""));
    if (body.test(text) && !company && !street.test(text)) {
      if (parts.some((part) => part.what === "name")) break;
      continue;
    }
    const what = kindOf(text, company, rows[index + 1], parts);
    if (what) parts.push({ row, text, what });
  }
  return parts;
}

function kindOf(
  text: string,
  company: boolean,
  next: TextRow | undefined,
  parts: readonly HeadPart[],
): HeadPart["what"] | null {
  if (company || (next && /^\W*(?:SDN\.?\s*BHD|BHD)/i.test(headText(next)))) return "name";
  if (registration.test(text) || identity.test(text) || /^\W*ABN\W*\d/i.test(text)) return "registration";
  if (contact.test(text)) return "contact";
  if (text.replace(/[^\p{L}]/gu, "").length < 3 && !/\d{5}/.test(text)) return null;
  const begun = parts.some((part) => part.what === "address");
  if (!begun && never.test(text)) return null;
  return begun || street.test(text) || (place.test(text) && parts.length > 0) ? "address" : "name";
}
