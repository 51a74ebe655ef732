const business =
  /(?:公司|商行|经营部|服务部|商店|门市部|批发部|货运部|分部|便利店|建材店|饭店|酒店|店|厂|合作社|中心|超市|市场|车队|运输队|施工队|工作室|事务所|研究所|研究院|设计院|医院|学校|学院|大学|银行|基金会|协会|集团|农场|农庄|\(有限合伙\)|\(个体工商户\)|合伙企业|企业|局|委员会|部|行|社|坊|馆|站)$/u;
const notNames =
  /^(?:盖章|签章|签字|代表|地址|日期|公章|法定|授权|委托代理|电话|名称|单位|身份证|开户|账号|帐号|统一|以下|双方|承担|负责|应|将|向|对|的|在|为|有权|收到|保证|不得|须|按|未|提供|支付|同意|如|因|与|和)|_{3}|shall|\bwill\b|\bmust\b/iu;

/** Whether a Chinese text ends as names of businesses do. */
export const endsLikeBusiness = (text: string): boolean => business.test(text);

/** A Chinese party's name without what follows it in the same line, or null when none stands there. */
export function chineseName(text: string): string | null {
  const name = text
    .replace(/[\s_]+$/u, "")
    .replace(/^[\s_:;,.]+/u, "")
    .replace(/(?<=[\p{Script=Han}()])\s(?=[\p{Script=Han}()])/gu, "")
    .replace(/\s*[(](?:以下|下称|简称|盖章|签章|公章|章\)|甲方|乙方).*$/u, "")
    .replace(/\s+\S*(?:法定代表|统一社会|地址|电话|住所|纳税人|税号|授权代表|委托代理|联系人).*$/u, "")
    .replace(/(?:法定代表人|统一社会信用代码|授权代表|联系电话).*$/u, "")
    .replace(/[,。;:、.].*$/u, "")
    .trim();
  if (name.length < 2 || name.length > 40 || notNames.test(name) || !/\p{Script=Han}{2}/u.test(name)) return null;
  return name;
}

const westernSuffix = /(?:Ltd|Limited|LLC|LLP|Inc|GmbH|plc|Corporation|Corp|S\.?A|B\.?V|Bhd|\bCo|AG|KG)\.?$/u;

/** How likely a text is a party's whole name: a business by its ending, a person by its length. */
export function nameLikeness(name: string): number {
  if (!/\p{Script=Han}/u.test(name)) return westernSuffix.test(name) ? 0.94 : /\p{L}{2}/u.test(name) ? 0.78 : 0.3;
  if (endsLikeBusiness(name) && name.length >= 4) return 0.95;
  if (/^\p{Script=Han}{2,3}$/u.test(name)) return 0.84;
  return 0.5;
}

/** Where an English party's name ends in prose: at a bracket, at a comma that no company suffix follows, or before what it is. */
const englishEnd =
  /\s*[([]|[,;](?!\s*(?:Ltd|Limited|Inc|LLC|LLP|Corp|Co\b|S\.?\s?A|GmbH|B\.?V|plc)\b)|\s+(?:an?\s+(?:company|corporation|limited|private|public)|with\s|having|whose|organi[sz]ed|registered|incorporated|located|of\s+\d|of\s+(?=[A-Z])|a\s+\w+\s+(?:company|corporation))/u;

/** An English party's name at the beginning of `text`, or null. */
export function englishName(text: string): string | null {
  const flat = text.replace(/\s+/g, " ").replace(/^[\s:;,"“”.)-]+/u, "");
  const end = nameEnd(flat);
  const name = flat
    .slice(0, end)
    .replace(/["“”]/g, "")
    .replace(/[\s,;:_]+$/u, "")
    .replace(/(?<!(?:Ltd|Inc|Co|Corp|Bhd|\b[A-Z]))\.+$/u, "")
    .trim();
  if (name.length < 3 || name.length > 80 || notNames.test(name) || !/^[\p{Lu}\d]/u.test(name)) return null;
  if (/^(?:Name|Title|Date|Signed|Signature|By|Address|The|For)\b/u.test(name)) return null;
  return name;
}

/** A bracket inside a name ("Halden (Fairhaven) Ltd") does not end it when a company suffix follows. */
function nameEnd(flat: string): number {
  let from = 0;
  for (;;) {
    const match = englishEnd.exec(flat.slice(from));
    if (!match) return flat.length;
    const at = from + match.index;
    const bracket =
      /^\s*\([\p{L} .-]{2,24}\)\s+(?=(?:\p{L}+\s+){0,2}(?:Ltd|Limited|Inc|LLC|LLP|Corp|Co\b|S\.?A|GmbH|B\.?V|plc|Pte|Sdn|Pty))/u.exec(
        flat.slice(at),
      );
    if (!bracket) return at;
    from = at + bracket[0].length;
  }
}
