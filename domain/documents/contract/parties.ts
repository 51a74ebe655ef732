import type { Fact } from "../kind";
import type { FlowingText } from "../layout/flowing-text";
import { factAt } from "./fact-at";

type Named = { role: string; name: string; start: number; end: number; sure: number };

const roles =
  "甲\\s*方|乙\\s*方|买\\s*方|卖\\s*方|需\\s*方|供\\s*方|委托方|受托方|托运方|托运人|承运方|承运人|发包方|承包方|出租方|承租方|采购方|销售方|购货方|供货方|定作方|承揽方";
const chinese = new RegExp(
  `(?:^|[\\n\\s。;；])(${roles})\\s*([（(][^）)\\n]{0,16}[）)])?\\s*[:：]\\s*([^\\n，,。;；:：]{2,40})`,
  "gu",
);
/** In a table of parties the colon is often left out; then the name must end like a business. */
const inTable = new RegExp(
  `(?:^|\\n)\\s*(${roles})\\s*([（(][^）)\\n]{0,16}[）)])?\\s+([\\p{Script=Han}（）()]{3,30}(?:公司|商行|经营部|服务部|商店|店|厂|合作社|中心|超市|批发部|车队))`,
  "gu",
);
const english =
  /(?:^|\n)\s*(PARTY A|PARTY B|(?:THE\s*)?(?:SELLER|BUYER|SUPPLIER|CUSTOMER|PURCHASER|CLIENT|CONTRACTOR|CARRIER|SHIPPER|VENDOR))\s*(?:\([^)\n]{0,24}\))?\s*[:：]\s*([^\n]{3,70})/giu;
/** Where a party's name ends in prose: at a bracket, or at a comma that no company suffix follows. */
const nameEnd = String.raw`(?:\s*[(（]|[,;](?!\s*(?:Ltd|Limited|Inc|LLC|Corp|Co|S\.?A|GmbH)\b)|\s+(?:a (?:company|corporation)|with|having|organi[sz]ed|registered|located)\b|\.?\s*$|(?<!Ltd|Inc|Co|Corp)\.\s|\n)`;
const between = new RegExp(
  String.raw`\bbetween\b[:\s]+(?:\(?1[).]\s*)?([A-Z][\s\S]{3,120}?)(?:${nameEnd}[\s\S]{0,420}?)??\s*\b(?:and|AND)\b[:\s]+(?:\(?2[).]\s*)?(?:the )?([A-Z][\s\S]{3,120}?)${nameEnd}`,
  "u",
);

/** The two parties of a contract: 甲方/乙方 (or buyer and seller) by label, or "between ... and ...". */
export function contractParties(flow: FlowingText): { partyA: Fact | null; partyB: Fact | null } {
  const labelled = [...byLabel(flow, chinese, 3), ...byLabel(flow, inTable, 3), ...byLabel(flow, english, 2)];
  const first = labelled.find(({ role }) => /甲|PARTY A/i.test(role)) ?? labelled[0];
  const second =
    labelled.find(({ role }) => /乙|PARTY B/i.test(role)) ??
    labelled.find(({ role, name }) => first && role !== first.role && !alike(name, first.name));
  if (first && second) return { partyA: asFact(flow, first), partyB: asFact(flow, second) };
  const prose = between.exec(flow.text);
  if (!prose) return { partyA: first ? asFact(flow, first) : null, partyB: null };
  return { partyA: fromProse(flow, prose, 1), partyB: fromProse(flow, prose, 2) };
}

function byLabel(flow: FlowingText, pattern: RegExp, group: number): Named[] {
  return [...flow.text.matchAll(pattern)].flatMap((match) => {
    const name = tidy(match[group]!);
    if (!isName(name)) return [];
    const start = match.index + match[0].lastIndexOf(match[group]!);
    const others = [...flow.text.matchAll(pattern)].filter((other) => other[1] === match[1]);
    const repeated =
      others.length > 1 && others.every((other) => alike(tidy(other[group]!), name) || !isName(tidy(other[group]!)));
    return [
      {
        role: roleOf(match[1]!, match[0]),
        name,
        start,
        end: start + name.length,
        sure: repeated ? 0.94 : 0.88,
      },
    ];
  });
}

/** 甲方, 乙方 or the role as printed; "托运方（以下简称甲方）" is 甲方. */
function roleOf(role: string, label: string): string {
  const named = /[（(][^）)]*(甲|乙)方/u.exec(label.split(/[:：]/)[0]!)?.[1];
  const plain = role.replace(/\s/g, "").toUpperCase();
  return named ? `${named}方` : plain.replace("PARTYA", "PARTY A").replace("PARTYB", "PARTY B");
}

function fromProse(flow: FlowingText, match: RegExpExecArray, group: 1 | 2): Fact | null {
  const found = match[group]!;
  const name = tidy(found.replace(/\s+/g, " "));
  const start = match.index + match[0].indexOf(found);
  return isName(name) ? factAt(flow, name, start, start + found.length, 0.78) : null;
}

const asFact = (flow: FlowingText, party: Named) => factAt(flow, party.name, party.start, party.end, party.sure);
const fold = (text: string) => text.replace(/[\s（）()]/g, "").toUpperCase();
const alike = (a: string, b: string) => fold(a) === fold(b);

/** A name without "(hereinafter ...)", a glued next label, or the words of a signature block. */
function tidy(text: string): string {
  return text
    .replace(/\s*[（(](?:以下|下称|简称|盖章|签章|公章|hereinafter|the\s+["“]).*$/iu, "")
    .replace(/\s+(?:法定代表人|统一社会|地址|电话|住所|纳税人|税号|乙\s*方|甲\s*方|Address|Tel|Registered).*$/iu, "")
    .replace(/["“”]/g, "")
    .replace(/[\s,;:_]+$/u, "")
    .replace(/(?<!\b(?:Ltd|Inc|Co|Corp|[A-Z]))\.+$/u, "")
    .trim();
}

const isName = (name: string) =>
  name.length >= 3 &&
  /\p{L}{2}/u.test(name) &&
  !/^(盖章|签章|签字|代表|地址|日期|公章)|_{3}|应|负责|承担|shall|will|must/iu.test(name);
