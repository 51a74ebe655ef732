import { titleOf } from "../review/findings";
import { defineWords, type Language, say } from "../words";
import type { Counterfactual } from "./recommendation";
import { isAmount, type WriteMoney } from "./say-reason";

/** What would flip a reason, to its owner: what to do. `gain` is written money; `worth` is "none" where it brings nothing alone. */
export const ownerChangeWords = defineWords({
  "zh-CN": {
    originals:
      "把最大的 {count} 张（共 {amount}）换成{abroad, select, yes {开票软件导出的原件（Factur-X 或 UBL）} other {税务局的 XML 原件}}。",
    confirmed: "这些发票（共 {amount}）由{abroad, select, yes {客户} other {客户或税务局}}向银行确认后按全额计。",
    "statement-file": "交银行出具的 PDF 流水，不要拍照或截图。",
    "statement-confirmed": "由银行直接向我们确认这份流水后按全额计。",
    "supports-confirmed": "其中 {count} 项（共 {amount}）由合同对方或登记机关向银行确认后按全额计。",
    "other-customers": "再证明约 {amount} 卖给其他客户的生意。",
    invoices: "交约 {amount} 的销售发票，就按发票而不按流水或进货计算。",
    licence: "拍一张营业执照。",
    "fill-months": "补上 {months} 的发票或流水。",
    settle: "请看材料页上的提示，或等审核员核实。",
    "settle-held": "等审核员核实；对结果有异议，申诉时可以写清来龙去脉。",
    "more-sales": "再证明约 {amount} 的销售。",
    "next-round": "新额度生效后再申请，下一轮最多到 {limit}。",
    "another-first": "先解决排在前面的原因，这一项才会起作用。",
    "policy-only": "这是产品规定，材料改变不了。",
  },
  en: {
    originals:
      "Show {count, plural, one {the largest one as its} other {the largest # of them as their}} {abroad, select, yes {file from your invoicing program, Factur-X or UBL} other {XML original}} ({amount}).",
    confirmed:
      "Invoices of {amount} count in full once {abroad, select, yes {the customer confirms} other {the customer or the tax office confirms}} them to the lender.",
    "statement-file": "Send the statement as the bank’s PDF, not as a photo or screenshot.",
    "statement-confirmed": "The statement counts in full once the bank itself confirms it to the lender.",
    "supports-confirmed":
      "{count, plural, one {One of them counts} other {# of them count}} in full, {amount}, once the other party or a registry confirms it to the lender.",
    "other-customers": "Prove about {amount} more of sales to other customers.",
    invoices: "Show sales invoices of about {amount}; then they count, not the statement or purchases.",
    licence: "Take a photo of your business licence.",
    "fill-months": "Add invoices or a statement for {months}.",
    settle: "Do what the document’s page asks, or wait for a reviewer to settle it.",
    "settle-held": "Wait for a reviewer to settle it; in an appeal you can say how it came about.",
    "more-sales": "Prove about {amount} more of sales.",
    "next-round": "Ask again once the new line is in force: the next round goes up to {limit}.",
    "another-first": "What is listed before it has to be solved first.",
    "policy-only": "This is a rule of the product that no evidence changes.",
  },
});

export type ChangeWord = keyof (typeof ownerChangeWords)["en"];

/** The same to the reviewer: which fact would have to be another. What ends without a stop is half a sentence: `leadsTo` ends it. */
export const reviewerChangeWords = defineWords<ChangeWord>({
  "zh-CN": {
    originals: "最大的 {count} 张共 {amount} 若有结构化原件",
    confirmed: "最大的 {count} 张共 {amount} 若由买方或税务局确认",
    "statement-file": "若流水为银行出具的 PDF",
    "statement-confirmed": "若银行直接确认流水",
    "supports-confirmed": "若合同与资产中的 {count} 项（共 {amount}）由第三方确认",
    "other-customers": "若其他客户再有已证明的销售 {amount}",
    invoices: "若有销售发票 {amount} 而按发票计",
    licence: "若有申请人名下有效营业执照",
    "fill-months": "若 {months} 有收入凭据",
    settle: "若“{check}”核实排除",
    "settle-held": "若重大矛盾由人核实排除",
    "more-sales": "若再有已证明的销售 {amount}",
    "next-round": "下一轮上限 {limit}。",
    "another-first": "先排除排在前面的原因，单改此项结果不变。",
    "policy-only": "只有改政策才会变。",
  },
  en: {
    originals: "If the largest {count, plural, one {one} other {#}} ({amount}) had structured originals",
    confirmed: "If buyers or a tax office confirmed the largest {count, plural, one {one} other {#}} ({amount})",
    "statement-file": "If the statement were the bank’s PDF",
    "statement-confirmed": "If the bank itself confirmed the statement",
    "supports-confirmed": "If others confirmed {count} of the contracts and assets ({amount})",
    "other-customers": "If other customers had {amount} more of proven sales",
    invoices: "If there were sales invoices of {amount}, which then count",
    licence: "If there were a sound business licence of the applicant",
    "fill-months": "If {months} showed income",
    settle: "If “{check}” were settled",
    "settle-held": "If a person settled the contradiction",
    "more-sales": "If {amount} more of sales were proven",
    "next-round": "The next round ends at {limit}.",
    "another-first": "The reasons before it come first: by itself this changes nothing.",
    "policy-only": "Only another policy would change it.",
  },
});

const leadsTo = defineWords({
  "zh-CN": {
    more: "{change}额度可到 {line}。",
    same: "{change}",
    flips: "{change}这条原因就没有了，但单这一项额度仍是 {line}。",
    "if-more": "{change}，额度可到 {line}。",
    "if-same": "{change}，此项原因消除，额度仍为 {line}。",
  },
  en: {
    more: "{change} The line would be {line}.",
    same: "{change}",
    flips: "{change} Then this reason is gone; by itself that leaves the line at {line}.",
    "if-more": "{change}, the line would be {line}.",
    "if-same": "{change}, this reason would be gone and the line still {line}.",
  },
});

/** What an owner can do that takes the reason away even where the line stays: said, so that nobody expects more of it. */
const removesReason: readonly ChangeWord[] = [
  ...([
    "originals",
    "confirmed",
    "statement-file",
    "statement-confirmed",
    "other-customers",
    "invoices",
    "licence",
    "fill-months",
    "settle",
  ] as const),
];

/** What would flip a reason, and where the line would be then. An unknown change is given back as it is. */
export function sayChange(
  { change, saw, likelyAfter }: Counterfactual,
  to: "owner" | "reviewer",
  language: Language,
  money: WriteMoney,
  { abroad = false }: { abroad?: boolean } = {},
): string {
  const words = to === "owner" ? ownerChangeWords : reviewerChangeWords;
  if (!(change in words.en)) return change;
  const written = Object.fromEntries(
    Object.entries(saw).map(([name, value]) => [name, isAmount(value) ? money(value) : value]),
  );
  if (typeof saw.months === "string") written.months = monthsIn(saw.months, language);
  const check = typeof saw.check === "string" ? titleOf(saw.check, language) : "";
  const said = say(words, language, change as ChangeWord, { ...written, check, abroad: abroad ? "yes" : "no" });
  const more = Number(saw.gain ?? 0) > 0;
  const isWhole = /[.。]$/.test(said);
  const same = removesReason.includes(change as ChangeWord) ? "flips" : "same";
  const leads = isWhole ? (more ? "more" : same) : more ? "if-more" : "if-same";
  return say(leadsTo, language, leads, { change: said, line: money(likelyAfter) });
}

/** "2026-03, 2026-07" as people write months. */
function monthsIn(listed: string, language: Language): string {
  const months = listed.split(", ").map((month) => {
    const [year, number] = month.split("-");
    return language === "en" ? `${englishMonths[Number(number) - 1]} ${year}` : `${year} 年 ${Number(number)} 月`;
  });
  return months.join(language === "en" ? ", " : "、");
}

const englishMonths = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);
