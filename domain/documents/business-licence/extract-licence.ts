import type { Reading } from "../../reading";
import { findDays, parseDay } from "../../values/parse-day";
import { beginsWithSurname } from "../../values/surname";
import { isRegistrationNumber15, isUscc, normaliseTaxId, repairUscc, usccKind } from "../../values/tax-id";
import { fact, factFromLine, spokenFields } from "../fact";
import type { Fact, Fields } from "../kind";
import { type FormLabels, factFromCell, labelledCells, unspaced } from "../layout/labelled-cells";
import { type LevelLine, levelLines } from "../layout/level-lines";
import { mergeRungs } from "../merge-rungs";

/** Short labels are set out wide, and a reader may lose their first character: what is left alone still names the cell. */
const labels = {
  uscc: { label: /^(?:统一社会信用代码|.?一社会信用代码|社会信用代码|注册号|证照编号)[:;/]?(?:注册号)?/ },
  name: { label: /^(?:企业名称|字号名称|名称)[:;]?|^[名称][:;]?$/, multiline: "tight" },
  businessType: { label: /^(?:类型|主体类型|公司类型)[:;]?|^[类型][:;]?$/, multiline: "tight" },
  legalRepresentative: {
    label: /^(?:法定代表(?:人(?:\(负责人\))?|[入大八]|$)|经营者(?:姓名)?|负责人|投资人|执行事务合伙(?:人|$))[:;]?/,
  },
  /** The label's last character stands on its next row, or was lost between it and the name. */
  representativeCut: { label: /^(?:法定代表|执行事务合伙)/ },
  address: { label: /^(?:住所|经营场所|主要经营场所|营业场所|住所\(经营场所\))[:;]?|^[住所][:;]?$/, multiline: true },
  scope: { label: /^(?:经?.?营范围|经营.围|业务范围)[:;]?/, multiline: true },
  registeredCapital: { label: /^(?:注册资[本金]|出资额|成员出资总额?)[:;]?/ },
  form: { label: /^(?:组成形式)[:;]?/ },
  establishedOn: { label: /^(?:成立日期|注册日期|成立时间)[:;]?/ },
  term: { label: /^(?:营业期限|经营期限|合伙期限)[:;]?/, multiline: "tight" },
  authority: { label: /^(?:登记机关|国家企业信用|国家市场监督)/ },
} satisfies FormLabels<string>;

const sureName = /(公司|厂|店|部|行|中心|合作社|院|所|站|场|馆|坊|铺|室|超市|个体工商户\)?)$/;

/** The facts of a business licence, by its labels; the code from its QR code, too, where that holds it. */
export function extractLicence(reading: Reading): Fields {
  return mergeRungs(spokenFields({ uscc: usccInCode(reading) }), fromLines(levelLines(reading)));
}

function fromLines(lines: readonly LevelLine[]): Fields {
  const cells = labelledCells(lines, labels);
  const uscc = usccOn(lines);
  // Where the label's last character was lost, so may have been the name's first: two characters are no whole name then.
  const wrapped = lines.some(({ text }) => text === "人");
  const type = factFromCell(cells.businessType, 0.9, withoutStray);
  const sole = type ? /个体/.test(type.value as string) : null;
  const agrees = uscc && sole !== null && (usccKind(uscc.value as string) === "sole-trader") === sole;
  const name = factFromCell(cells.name, 0.85, named);
  return spokenFields({
    uscc,
    name: name && sureName.test(name.value as string) ? factFromCell(cells.name, 0.96, named) : name,
    businessType: type && agrees ? { ...type, confidence: Math.max(type.confidence, 0.93) } : type,
    legalRepresentative:
      factFromCell(cells.legalRepresentative, 0.93, personal) ??
      factFromCell(cells.representativeCut, 0.86, (text) => (wrapped || text.length > 2 ? personal(text) : null)),
    address: factFromCell(cells.address, 0.86),
    scope: factFromCell(cells.scope, 0.84),
    registeredCapital: factFromCell(cells.registeredCapital, 0.88, (text) => (/元|圆|万/.test(text) ? text : null)),
    establishedOn: factFromCell(cells.establishedOn, 0.94, parseDay),
    expiresOn: factFromCell(cells.term, 0.92, lastDay),
  });
}

/** A type of business ends with its legal form or a bracket; two to four more characters are a name from the row below. */
const withoutStray = (text: string) =>
  text.replace(/(?<=公司|企业|合作社|工商户|个体户|机构|\))\p{Script=Han}{2,4}$/u, (tail) =>
    legalForm.test(tail) ? tail : "",
  );
const legalForm = /公司|企业|合作社|工商户|个体户|机构$/;

const named = (text: string) => (text.length >= 2 && /\p{L}/u.test(text) ? text : null);
/** A name of a person; one that begins with no surname was misread, as 床 for 宋. */
function personal(text: string): string | null {
  const name = personIn(text);
  return name !== null && (name.length > 4 || beginsWithSurname(name)) ? name : null;
}
const personIn = (text: string) =>
  /(?<=^[^\p{Script=Han}]?)[\p{Script=Han}·]{2,15}|^[A-Za-z][A-Za-z\s.]{2,}/u.exec(text)?.[0] ?? null;

/** The end of a term: its second day, or the only one after 至; a term without end has none. */
function lastDay(text: string): string | null {
  if (/长期|无固定|永久/.test(text)) return null;
  const days = findDays(text);
  const last = days.at(-1);
  return last && (days.length > 1 || /至|到/.test(text.slice(0, last.start))) ? last.day : null;
}

/** The QR code leads to the register's page of this business; some bear its code in the address. */
function usccInCode({ pages }: Reading): Fact | null {
  for (const { number, codes } of pages) {
    for (const { text, box } of codes) {
      const found = (text.toUpperCase().match(/(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])/g) ?? []).find(isUscc);
      if (found) return fact(found, { rung: "qr", confidence: 0.97, page: number, box });
    }
  }
  return null;
}

/** The code wherever it stands: right of its label or below it. A valid check character leaves no doubt. */
function usccOn(lines: readonly LevelLine[]): Fact | null {
  let doubtful: Fact | null = null;
  for (const line of lines) {
    const text = normaliseTaxId(unspaced(line.text)).replace(/^.*代码[:;]?/, "");
    const code = /(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])/.exec(text)?.[0];
    if (code && isUscc(code)) return factFromLine(code, line, 0.98, line.seenAt);
    const repaired = code && line.rung === "ocr" ? repairUscc(code) : null;
    if (repaired) doubtful ??= factFromLine(repaired, line, 0.86, line.seenAt);
    // A text layer is not misread: a code that cannot be is what the file says.
    if (code && line.rung === "pdf-text") doubtful ??= factFromLine(code, line, 0.8, line.seenAt);
    const old = /(?<![0-9A-Z])\d{15}(?![0-9A-Z])/.exec(text)?.[0];
    if (old && isRegistrationNumber15(old)) doubtful ??= factFromLine(old, line, 0.85, line.seenAt);
  }
  return doubtful;
}
