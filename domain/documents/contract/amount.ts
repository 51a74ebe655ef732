import { fromMinor } from "../../values/money";
import type { Fact } from "../kind";
import type { FlowingText } from "../layout/flowing-text";
import { factAt } from "./fact-at";
import { type MoneyMention, moneyMentions } from "./money-mentions";

/** Words that name the contract's own sum; the earlier the surer. */
const named: readonly (readonly [pattern: RegExp, sure: number])[] = [
  [
    /合同(?:暂定)?(?:含税)?(?:暂定)?总(?:金额|价款|价|额|运费|租金)|合同(?:含税)?(?:暂定)?(?:金额|价款|总价|标的额|价)|(?:运费|货款|采购|租金|服务费|加工费|报酬|管理费|工程款?|费用|订单|承包费?)(?:用)?(?:总金额|总额|总价|总计|合计|总和)|总(?:金额|价款|租金|运费|服务费|费用)|价税合计|管理服务费合计|租金总计/gu,
    0.9,
  ],
  [
    /(?:total|aggregate)\s*(?:contract\s*|purchase\s*|service\s*)?(?:price|value|amount|sum|fees?|consideration|charges?|rent)|contract\s*(?:price|value|amount|sum)|total\s*(?:freight|rent|service)\s*(?:charges?|fees?|for)|purchase\s*price/giu,
    0.88,
  ],
  [/总价|总计|共计|合\s*计|费用总计/gu, 0.8],
  [/\btotal\b/giu, 0.66],
];

/** Words between a sum and its name that make it another sum. */
const other =
  /预付|预计付|定金|订金|押金|保证金|违约金|单价|每(?:月|吨|件|次|年|车|公里|平方|台|套)|月租金|注册资本|不含税|税额|税率|首付|尾款|余款|罚款|赔偿|deposit|per\s*(?:month|unit|hour|tonne|day)|monthly|liabilit|penalt|advance/iu;

/** A sum stands at most so many characters after its name. */
const reach = 100;

type Candidate = { sum: MoneyMention; sure: number };

/**
 * The contract's amount: the sum after the words that name it. Words (大写) and figures that say the same make it sure;
 * words and figures that differ leave it unsaid, and so do unit prices without a total.
 */
export function contractAmount(flow: FlowingText): Fact | null {
  const sums = moneyMentions(flow.text);
  const found = named.flatMap(([pattern, sure]) =>
    [...flow.text.matchAll(pattern)].flatMap((label) =>
      candidate(flow.text, label.index + label[0].length, sums, sure),
    ),
  );
  const best = found.sort((a, b) => b.sure - a.sure)[0];
  if (!best) return null;
  const { minor, start, end } = best.sum;
  const rivals = found.filter(({ sum, sure }) => sum.minor > minor && sure >= best.sure - 0.1);
  return factAt(
    flow,
    fromMinor(minor),
    start,
    end,
    rivals.length > 0 && best.sure < 0.95 ? best.sure - 0.2 : best.sure,
  );
}

function candidate(text: string, from: number, sums: readonly MoneyMention[], sure: number): Candidate[] {
  const near = sums.filter(({ start }) => start >= from && start - from < reach);
  const first = near.find(({ start }) => isItsName(text.slice(from, start)));
  if (!first) return [];
  const partner = sums.find(
    (sum) => sum.words !== first.words && Math.abs(sum.start - first.end) < 40 && isPartner(text, first, sum),
  );
  const shown = partner && first.words ? partner : first;
  if (!partner) return [{ sum: first, sure: sure - (first.marked ? 0 : 0.1) + repeated(sums, first) }];
  if (partner.minor === first.minor) return [{ sum: shown, sure: 0.97 }];
  return [{ sum: shown, sure: 0.3 }];
}

/** Whether what stands between a label and a sum still speaks of the same sum: no other sum's name, no end of sentence. */
const isItsName = (between: string) => !other.test(between) && !/[。;]/u.test(between);

/** Figures and words of one sum stand side by side, with at most brackets and "大写" between them. */
function isPartner(text: string, first: MoneyMention, sum: MoneyMention): boolean {
  const [start, end] = sum.start > first.end ? [first.end, sum.start] : [sum.end, first.start];
  if (end < start) return false;
  const between = text.slice(start, end);
  return (
    !other.test(between) &&
    !/[。;]/u.test(between) &&
    /^[\s元圆整:,()（）¥￥]*(?:即|也即|计)?[\s,:()]*(?:(?:人民币|RMB|大写|小写|合计|金额|元|整)[\s:,()¥￥]*)*$/u.test(
      between,
    )
  );
}

const repeated = (sums: readonly MoneyMention[], sum: MoneyMention) =>
  sums.some((again) => again !== sum && again.minor === sum.minor) ? 0.05 : 0;
