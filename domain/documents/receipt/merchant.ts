import { fact } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { TextRow } from "../layout/text-rows";
import { chineseMerchant } from "./chinese-merchant";
import { companyForm, type HeadPart, headParts, headText, isCompany, isPlace } from "./head-parts";

/** The shop's name and address from the head of a receipt; a name may run over two lines. */
export function merchant(rows: readonly TextRow[]): { merchantName: Fact | null; merchantAddress: Fact | null } {
  const chinese = chineseMerchant(rows);
  if (chinese) return chinese;
  const parts = headParts(rows.slice(0, 20));
  const name = nameParts(parts);
  const address = addressRows(parts, name);
  const formed = name.some((part) => companyForm.test(part.text));
  const doubtful = name.some((part) => cutOff.test(part.text));
  const sure = doubtful
    ? 0.4
    : formed
      ? 0.87
      : name.some((part) => isCompany(part.text))
        ? 0.8
        : address.length > 0
          ? 0.7
          : 0.6;
  return {
    merchantName: joined(
      name.map((part) => part.row),
      " ",
      sure,
      cleanName,
    ),
    merchantAddress: joined(address, ", ", address.some((row) => /\d{5}/.test(row.text)) ? 0.72 : 0.58, cleanAddress),
  };
}

/** The end of a line that the reader did not get: a lone quotation mark, or one or two characters with a digit among letters. */
const cutOff = /\p{L}\s?["“”„]$|\s(?:\d\p{Lu}|\p{Lu}\d)$/u;

function nameParts(parts: readonly HeadPart[]): HeadPart[] {
  const formed = parts.find((part) => part.what === "name" && companyForm.test(part.text));
  if (formed) return withBeginning(parts, formed);
  const names = headNames(parts);
  const company = names.find((part) => isCompany(part.text));
  if (company) return withBeginning(parts, company);
  const last = names.at(-1);
  const before = names.at(-2);
  if (!last) return [];
  return before && parts.indexOf(last) - parts.indexOf(before) === 1 && together(before.row, last.row)
    ? [before, last]
    : [last];
}

/** Names above the first row that is something else; failing that the first name before the address. */
function headNames(parts: readonly HeadPart[]): HeadPart[] {
  const first = parts.findIndex((part) => part.what === "name");
  const end = parts.findIndex((part, index) => index > first && part.what !== "name");
  const run = first === -1 ? [] : parts.slice(first, end === -1 ? parts.length : end);
  const until = parts.findIndex((part) => part.what === "address");
  return until !== -1 && first > until ? run.slice(0, 1) : run;
}

/** A name whose last line is found may have begun on the line above: "POPULAR BOOK" / "CO. (M) SDN BHD". */
function withBeginning(parts: readonly HeadPart[], found: HeadPart): HeadPart[] {
  const before = parts[parts.indexOf(found) - 1];
  const words = wordsBeforeForm(found.text);
  if (before?.what !== "name" || companyForm.test(before.text) || (words > 0 && isCompany(before.text))) return [found];
  const goesOn = /^\W*(?:\(?[A-Z]{1,2}\)|CO\b|\(|&|AND\b)/i.test(found.text) || words === 0;
  return goesOn || (words === 1 && together(before.row, found.row)) ? [before, found] : [found];
}

function wordsBeforeForm(text: string): number {
  const before = text.slice(0, companyForm.exec(text)?.index ?? text.length);
  return before.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
}

/** Two lines of one name: of like height and close above each other. */
function together(a: TextRow, b: TextRow): boolean {
  const ratio = a.box[3] / b.box[3];
  return ratio > 0.8 && ratio < 1.25 && b.box[1] - (a.box[1] + a.box[3]) < 0.6 * b.box[3];
}

/** Rows after the name from the first that has a number or comma, to the postal code and the places named after it. */
function addressRows(parts: readonly HeadPart[], name: readonly HeadPart[]): TextRow[] {
  const rows: TextRow[] = [];
  let posted = false;
  for (const part of parts.slice(parts.indexOf(name.at(-1) ?? parts[0]!) + 1)) {
    if (part.what === "registration") continue;
    if (part.what === "contact" || isCompany(part.text)) {
      if (rows.length > 0) break;
      continue;
    }
    if (rows.length === 0 && !/[\d,]/.test(part.text)) continue;
    if (posted && (!isPlace(part.text) || /\d/.test(part.text))) break;
    rows.push(part.row);
    posted ||= /\d[\dOo]{4}(?!\d)\s*,?\s*\p{L}|\p{L}\s*,?\s*\d{5}\W*$/u.test(part.text);
  }
  return rows.slice(0, 6);
}

function cleanName(text: string): string {
  return text
    .replace(/^\W*(?:OWN(?:ED)?|OPERATED|MANAGED)\s*BY\s*[:.]?\s*/i, "")
    .replace(/\s*[([]?\s*C[OA]\.?\s*(?:REG\.?)?\s*NO\b.*$/i, "")
    .replace(/\(?\s*\d{4,}\s*-?\s*[A-Z]?\s*\)?\W*$/i, "")
    .replace(/^[^\p{L}\p{N}]+|[\s,:;*([-]+$/gu, "")
    .trim();
}

const cleanAddress = (text: string) => text.replace(/\s*,\s*,+/g, ",").replace(/[\s,]+$/, "");

function joined(
  rows: readonly TextRow[],
  by: string,
  confidence: number,
  clean: (text: string) => string,
): Fact | null {
  const text = clean(rows.map(headText).join(by));
  const first = rows[0]?.lines[0];
  if (!first || text.length < 2) return null;
  const seen = Math.min(1, ...rows.flatMap((row) => row.lines.map((line) => line.confidence)));
  const weight = first.rung === "ocr" ? 0.4 + 0.6 * seen : 1;
  const box = boxUnion(rows.map((row) => row.box));
  return fact(text, { rung: first.rung, confidence: confidence * weight, page: first.page, box });
}
