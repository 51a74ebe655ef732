import { partOfBox } from "../layout/neighbours";
import type { PlacedLine } from "../layout/placed-line";

const heading =
  /(?:交易|记账|入账)?日期|交易时间|交易摘要|摘要|用途|附言|备注|交易类型|对方(?:户名|名称|账号|单位名称|账户)|交易对手|(?:贷方|借方)(?:发生额|金额)?|(?:收入|支出|转入|转出|交易)金额|收入|支出|存入|支取|发生额|金额|(?:账户)?余额|借\/?贷(?:标志)?|收\/?支|序号|凭证号|渠道|币种|(?:Transaction |Posting |Value )?Date|Description|Details|Particulars|Reference|Money ?(?:in|out)|Paid ?(?:in|out)|Credits?|Debits?|Deposits?|Withdrawals?|Amount|Balance|Buchungstag|Buchungstext|Verwendungszweck|Vorgang|Datum|Valuta|Betrag|Umsatz|Saldo|Soll|Haben/giu;

/** Headings of neighbouring columns that were read as one line, parted again; any other line as it is. */
export function partedHeadings(line: PlacedLine): PlacedLine[] {
  if (line.text.length > 60 || /\d|[:：]/u.test(line.text)) return [line];
  const found = [...line.text.matchAll(heading)];
  const covered = found.reduce((sum, match) => sum + match[0].replace(/\s/g, "").length, 0);
  const letters = line.text.replace(/[\s()（）元/]/gu, "").length;
  if (found.length < 2 || covered < 0.9 * letters) return [line];
  return found.map((match, index) => {
    const end = found[index + 1]?.index ?? line.text.length;
    const text = line.text.slice(match.index, end).trimEnd();
    const { characters, ...rest } = line;
    const box = partOfBox(line, match.index, match.index + text.length);
    return {
      ...rest,
      text,
      box,
      ...(characters ? { characters: characters.slice(match.index, match.index + text.length) } : {}),
    };
  });
}
