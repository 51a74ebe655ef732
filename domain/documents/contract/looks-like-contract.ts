import type { Reading } from "../../reading";
import { foldedText, shareOf } from "../layout/mentions";

const chinese = [
  /甲\s*方|买方|需方|托运方|委托方|发包方/,
  /乙\s*方|卖方|供方|承运方|受托方|承包方/,
  /合同|协议/,
  /违约|争议|仲裁|人民法院|诉讼/,
  /签订|盖章|签字|签章/,
  /有效期|期限|生效|一式/,
];
const english = [
  /AGREEMENT|CONTRACT(?!OR|ION)/,
  /HEREINAFTER|HEREBY|WHEREAS|WITNESSETH|THE\s*PARTIES|PARTY/,
  /SHALL/,
  /GOVERNING\s*LAW|ARBITRATION|JURISDICTION|DISPUTE/,
  /TERMINAT|TERM\s*OF|EFFECTIVE\s*DATE|FORCE\s*MAJEURE/,
  /SIGNED|SIGNATURE|IN\s*WITNESS|AUTHORI[SZ]ED/,
];
const titles =
  /(^|\n)[\p{Script=Han}（）()\s]{0,20}(合\s*同|协\s*议)(\s*书)?\s*(\n|$)|(^|\n)[A-Z &-]{0,50}(AGREEMENT|CONTRACT)[A-Z &-]{0,20}(\n|$)/u;

const signed = {
  parties:
    /(?:甲\s*方|乙\s*方|[\p{Script=Han}]{1,3}[方人])\s*(?:\([^)]{0,4}\))?\s*(?:\(?(?:盖章|公章|签章|签字|章)|[:;])/gu,
  persons: /(?:法定代表人|授权代表|委托代理人|代理人|代表人|代表)[^\n]{0,8}[:;(]/gu,
  english: /FOR\s*AND\s*ON\s*BEHALF\s*OF|FOR\s*THE\s*[A-Z]+\s*(?:\n|$)|\bSIGNED\s*:|\bSIGNATURE\s*:|\bBY:/gu,
};

/** The last page of a contract often holds only the places where both sign. */
function isSigningPage(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/单位名称/gu) >= 2 && count(signed.persons) >= 2) return true;
  if (count(signed.parties) >= 2 && count(signed.persons) >= 2) return true;
  return count(signed.english) >= 2 && /\bNAME\s*:/u.test(text) && /\bTITLE\s*:|\bDATE\s*:/u.test(text);
}

/** Headings of the clauses that contracts share; spaces may be lost. */
const clauses = {
  chinese:
    /(?:^|\n)\s*(?:第[一二三四五六七八九十百\d]{1,5}条|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])\s*(?:违约责任|争议|不可抗力|保密|通知|质量|交付|验收|合同|协议|双方|其他|付款|价款|运输|履行)/gu,
  english:
    /(?:^|\n)\s*(?:ARTICLE|CLAUSE|SECTION)?\s*\d{1,2}\s*[.:-]?\s*(?:GOVERNING\s*LAW|FORCE\s*MAJEURE|ENTIRE\s*AGREEMENT|CONFIDENTIAL|TERMINATION|LIABILITY|WARRANT|NOTICES|ASSIGNMENT|DELIVERY|PAYMENT|DISPUTE|INDEMN)/gu,
};

/** A page from the middle of a contract holds nothing but clauses. */
function isPageOfClauses(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(clauses.chinese) >= 4 && /合同|协议/u.test(text) && /双方|对方|一方/u.test(text)) return true;
  return count(clauses.english) >= 3 && /AGREEMENT|CONTRACT/u.test(text) && /PARTY|PARTIES/u.test(text);
}

/** 0..1: how sure this reading is a contract, Chinese or English. */
export function looksLikeContract(reading: Reading): number {
  if (reading.structured.some((part) => part.format !== "other")) return 0;
  const text = foldedText(reading, 6);
  const share = Math.max(shareOf(chinese, text), shareOf(english, text));
  const signing = isSigningPage(text) ? 0.78 : isPageOfClauses(text) ? 0.6 : 0;
  return Math.max(signing, Math.min(0.96, 0.68 * share + (titles.test(text) ? 0.27 : 0)));
}
