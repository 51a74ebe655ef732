import { fact } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { TextRow } from "../layout/text-rows";

const company =
  /\b(SDN\.?\s*BHD|S\/B|BHD|ENTERPRISE|TRADING|LTD|LIMITED|PLT|LLC|INC|CORP(?:ORATION)?|GMBH|HOLDINGS?|INDUSTR(?:Y|IES)|MARKETING|SERVICES)\b|SDN\.?\s*BHD|[CS]O\.? ?,? ?LTD/i;
const trade =
  /RESTAURANT|RESTORAN|CAFE|KOPITIAM|MART|MINIMARKET|SUPERMARKET|BAKERY|PHARMACY|FARMASI|KLINIK|CLINIC|HARDWARE|STATIONERY|BOOK|SHOP|STORE|HOTEL|FOOD|KEDAI|PETROL|STATION|DELI|COFFEE|HOUSE|CENTRE|CENTER|GIFT/i;
const registration =
  /^\W*(CO(MPANY)?|ROC|REG|BUSINESS|SSM|CR)?\W*(REG\w*\W*)?(NO\W*|#\W*)?:?\s*\(?[A-Z]{0,3}\d{5,}[\d ]*[-–\s]?\s*[A-Z0-9]?\)?\W*$/i;
const identity =
  /\b(GST|SST|TAX)\s*(REG|ID|NO|INV|#)|GST\s*[:#]|GSTREG|REG\.?\s*NO|\bROC\b|CO\.?\s*(REG|NO)|COMPANY\s*(REG|NO|R)|BUSINESS REG/i;
const contact = /\b(TEL|FAX|PHONE|HP|H\/P|HOTLINE|WWW|EMAIL|E-MAIL|WHATSAPP|T:|F:)|^TEL|FAX\s*[:N]|HTTP|@\w/i;
const street =
  /\b(JALAN|JLN|JIN|LOT|TAMAN|TMN|LORONG|PERSIARAN|LEBUH|KAWASAN|BANDAR|KAMPUNG|KG|BATU|PLAZA|MALL|LEVEL|FLOOR|FLR|STREET|ROAD|AVENUE|SECTION|SEKSYEN|BLOCK|BLOK|UNIT|WISMA|MENARA|BANGUNAN|MEDAN|PUSAT)\b|^NO\W{0,2}\s?\d|^\d+[A-Z]?[-,&\d]*\s*,|^\d[\dA-Z-]*,?\s*(JALAN|JLN)|\b\d{5}\b\s*[A-Z]|JALAN|PERINDUSTRIAN/i;
const place =
  /KUALA LUMPUR|SELANGOR|JOHOR|PENANG|PERAK|MALAYSIA|SHAH ALAM|PETALING|CHERAS|\bKL\b|PUCHONG|KLANG|\bD\.E\b|MELAKA|PAHANG|KEDAH|SABAH|SARAWAK|SINGAPORE|NEGERI/i;
const body =
  /\b(TAX\s*INVOICE|INVOICE|RECEIPT|CASH\s*(BILL|SALE|MEMO)|BILL|DATE|CASHIER|TABLE|ORDER|GUEST|CHECK|TERMINAL|DESCRIPTION|ITEM|QTY|AMOUNT|DOC(UMENT)?\s*NO|SALES|WELCOME|SLIP|TRANS|COUNTER|POS)\b|SIMPLIFIED|TAXINVOICE|OFFICIAL/i;

type Part = { row: TextRow; what: "name" | "address" | "registration" | "contact" };

/** The shop's name and address from the head of a receipt; a name may run over two lines. */
export function merchant(rows: readonly TextRow[]): { merchantName: Fact | null; merchantAddress: Fact | null } {
  const parts = headParts(rows.slice(0, 20));
  const name = nameRows(parts);
  const address = addressRows(parts, name);
  const suffixed = name.some((row) => company.test(row.text));
  return {
    merchantName: joined(name, " ", suffixed ? 0.86 : address.length > 0 ? 0.72 : 0.62, cleanName),
    merchantAddress: joined(address, ", ", address.length > 1 ? 0.75 : 0.6, cleanAddress),
  };
}

function headParts(rows: readonly TextRow[]): Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const text = row.text.trim();
    const letters = text.replace(/[^\p{L}]/gu, "").length;
    if (body.test(text) && !company.test(text) && !street.test(text)) {
      if (parts.some((part) => part.what === "name")) break;
      continue;
    }
    if (registration.test(text) || identity.test(text)) parts.push({ row, what: "registration" });
    else if (contact.test(text)) parts.push({ row, what: "contact" });
    else if (letters < 3 && !/\d{5}/.test(text)) continue;
    else if (!company.test(text) && (street.test(text) || (place.test(text) && parts.length > 0)))
      parts.push({ row, what: "address" });
    else parts.push({ row, what: parts.some((part) => part.what === "address") ? afterAddress(text) : "name" });
  }
  return parts;
}

/** After the address has begun, words without a company suffix still belong to it. */
const afterAddress = (text: string): Part["what"] => (company.test(text) ? "name" : "address");

function nameRows(parts: readonly Part[]): TextRow[] {
  const firstOther = parts.findIndex((part) => part.what === "address");
  const head = parts.slice(0, firstOther === -1 ? parts.length : firstOther).filter((part) => part.what === "name");
  const names = head.length > 0 ? head : parts.filter((part) => part.what === "name").slice(0, 1);
  const suffixed = names.findIndex((part) => company.test(part.row.text));
  if (suffixed !== -1) {
    const before = names[suffixed - 1];
    const row = names[suffixed]!.row;
    return before && !company.test(before.row.text) && (startsMid(row.text) || wordsBeforeSuffix(row.text) < 1)
      ? [before.row, row]
      : [row];
  }
  const last = names.at(-1)?.row;
  const before = names.at(-2)?.row;
  if (!last) return [];
  return before && together(before, last) ? [before, last] : [last];
}

/** A line that begins inside a company's name: "CO. (M) SDN BHD", "(KUCHAI) SDN BHD". */
const startsMid = (text: string) => /^\W*(\(?[A-Z]{1,2}\)|CO\b|\(|&|AND\b)/i.test(text);
const wordsBeforeSuffix = (text: string) =>
  text
    .slice(0, company.exec(text)?.index ?? 0)
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word)).length;

/** Two lines of one name: of like height and close above each other. */
function together(a: TextRow, b: TextRow): boolean {
  const ratio = a.box[3] / b.box[3];
  return ratio > 0.75 && ratio < 1.35 && b.box[1] - (a.box[1] + a.box[3]) < 0.6 * b.box[3] && !trade.test(b.text);
}

function addressRows(parts: readonly Part[], name: readonly TextRow[]): TextRow[] {
  const rows: TextRow[] = [];
  for (const part of parts) {
    if (name.includes(part.row)) continue;
    if (part.what === "address") rows.push(part.row);
    else if (rows.length > 0 && part.what !== "registration") break;
  }
  return rows.slice(0, 6);
}

function cleanName(text: string): string {
  return text
    .replace(/\(?\s*(?:CO\.?\s*(?:REG\.?)?\s*(?:NO\.?)?\s*:?\s*)?\d{4,}\s*-?\s*[A-Z]?\s*\)?\s*$/i, "")
    .replace(/^[^\p{L}\p{N}]+|[\s,:;*-]+$/gu, "")
    .trim();
}

const cleanAddress = (text: string) => text.replace(/\s*,\s*,+/g, ",").replace(/[\s,]+$/, "");

function joined(
  rows: readonly TextRow[],
  by: string,
  confidence: number,
  clean: (text: string) => string,
): Fact | null {
  const text = clean(rows.map((row) => row.text.trim()).join(by));
  const lines = rows.flatMap((row) => row.lines);
  const seen = Math.min(1, ...lines.map((line) => line.confidence));
  if (text.length < 2) return null;
  const weight = lines[0]!.rung === "ocr" ? 0.4 + 0.6 * seen : 1;
  return fact(text, {
    rung: lines[0]!.rung,
    confidence: confidence * weight,
    page: rows[0]!.page,
    box: boxUnion(rows.map((row) => row.box)),
  });
}
