import { amountFromWords } from "../../values/amount-in-words";
import { fromMinor, toMinor } from "../../values/money";
import { fact, factFromLine } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { LevelLine } from "../layout/level-lines";
import { partOfBox } from "../layout/neighbours";
import { type PagePlan, tight } from "./page-plan";

/** A sum on the page: minor units, its line and its place, left edge for the order of columns. */
type Sum = { minor: bigint; line: LevelLine; x: number; marked: boolean };

const sumPattern = /([¥￥Y]?)\s*(-?\d{1,3}(?:,\d{3})+\.\d{2}|-?\d+\.\d{2})(?![\d])/g;

/** Every sum with two decimals, marked by ¥ or not. */
export function sumsOn(lines: readonly LevelLine[]): Sum[] {
  return lines.flatMap((line) =>
    [...figuresOf(line).matchAll(sumPattern)].flatMap((match) => {
      const minor = toMinor(match[2]!);
      const box = partOfBox(line, match.index, match.index + match[0].length);
      return minor === null ? [] : [{ minor, line, x: box[0], marked: match[1] !== "" }];
    }),
  );
}

const digitSeenAs: Record<string, string> = { G: "6", B: "8", O: "0", D: "0", Q: "0", S: "5", I: "1", l: "1", Z: "2" };

/** The text of a line. After ¥ only a figure stands: what a reader of pictures took for a letter there ("￥G940.51") is one. */
const figuresOf = ({ text, rung }: LevelLine): string => {
  const plain = text.normalize("NFKC");
  return rung === "ocr"
    ? plain.replace(/(?<=[¥￥] ?)[GBODQSIlZ](?=[\d,]*\d\.\d{2})/g, (letter) => digitSeenAs[letter]!)
    : plain;
};

const level = (a: LevelLine, b: LevelLine) =>
  Math.abs(a.box[1] + a.box[3] / 2 - b.box[1] - b.box[3] / 2) < 0.75 * Math.max(a.box[3], b.box[3]);

/** Net, tax, total and the total in words as printed. The three sums confirm each other where they add up. */
export function sumsOf(plan: PagePlan): Record<string, Fact | null> {
  const sums = sumsOn(plan.lines);
  const words = wordsOf(plan);
  const total = withSignOf(words, totalOf(plan, sums));
  const wanted = total?.minor ?? (words ? amountFromWords(words.value as string) : null);
  const parts =
    printedFoot(plan, sums) ?? (wanted === null ? null : addingUp(plan, sums, wanted)) ?? footOf(plan, sums);
  const say = (sum: Sum | null | undefined, sure: number) =>
    sum ? factFromLine(fromMinor(sum.minor), sum.line, sure, sum.line.seenAt) : null;
  const exempt = parts && !parts.tax && wanted === parts.net.minor ? exemption(plan, parts.net.line) : null;
  return {
    netAmount: say(parts?.net, 0.85),
    taxAmount: say(parts?.tax, 0.85) ?? (exempt ? factFromLine("0.00", exempt, 0.8, exempt.seenAt) : null),
    totalAmount: say(total, 0.86) ?? totalFromWords(words),
    totalInWords: words,
  };
}

function totalFromWords(words: Fact | null): Fact | null {
  const minor = words ? amountFromWords(words.value as string) : null;
  if (!words || minor === null) return null;
  return fact(fromMinor(minor), {
    rung: words.rung,
    confidence: words.confidence * 0.85,
    page: words.page,
    box: words.box,
  });
}

/** A minus is the thinnest of signs, and the first that a photo loses: the words of a red invoice say （负数） beside it. */
function withSignOf(words: Fact | null, total: Sum | null): Sum | null {
  if (!words || !total || total.line.rung !== "ocr" || total.minor <= 0n) return total;
  return amountFromWords(words.value as string) === -total.minor ? { ...total, minor: -total.minor } : total;
}

/** The sum beside 小写, else the last sum on the row of the total. */
function totalOf(plan: PagePlan, sums: readonly Sum[]): Sum | null {
  const small = plan.lines.find((line) => /小写/.test(tight(line.text)));
  const label = small ?? plan.lines.find((line) => /价税合计|税合计/.test(tight(line.text)));
  if (!label) return null;
  const row = sums.filter((sum) => sum.line === label || (level(sum.line, label) && sum.line.box[0] > label.box[0]));
  return row.sort((a, b) => a.x - b.x)[small ? 0 : row.length - 1] ?? null;
}

/** Two sums side by side that make the total; the lowest such row is the foot of the table. */
function addingUp(plan: PagePlan, sums: readonly Sum[], total: bigint): { net: Sum; tax: Sum } | null {
  const above = sums.filter((sum) => plan.totalAt === null || sum.line.box[1] < plan.totalAt + 0.005);
  const pairs = above.flatMap((net) =>
    above
      .filter((tax) => tax.x > net.x + 0.03 && net.minor + tax.minor === total && level(net.line, tax.line))
      .map((tax) => ({ net, tax })),
  );
  return pairs.sort((a, b) => b.net.line.box[1] - a.net.line.box[1])[0] ?? null;
}

/** Net and tax on the row of 合计 as a text layer has them: nothing was misread there, so they stand even where they don't add up. */
function printedFoot(plan: PagePlan, sums: readonly Sum[]): { net: Sum; tax: Sum } | null {
  const foot = footOf(plan, sums);
  if (!foot?.tax) return null;
  const { net, tax } = foot;
  return [net, tax].every(({ line, marked }) => line.rung === "pdf-text" && marked) ? { net, tax } : null;
}

/** The sums on the row of 合计. */
function footOf(plan: PagePlan, sums: readonly Sum[]): { net: Sum; tax: Sum | null } | null {
  const foot = plan.lines
    .filter((line) => /^合计?$|^合计|^计$/.test(tight(line.text)))
    .filter((line) => plan.totalAt === null || line.box[1] < plan.totalAt - 0.005);
  const row = sums
    .filter((sum) => foot.some((line) => level(line, sum.line) && sum.x > line.box[0]))
    .sort((a, b) => a.x - b.x);
  const net = row[0];
  return net ? { net, tax: row[1] ?? null } : null;
}

const exemption = (plan: PagePlan, net: LevelLine) =>
  plan.lines.find((line) => level(line, net) && line.box[0] > net.box[0] && /^[*＊]{2,}$/.test(tight(line.text))) ??
  plan.lines.find((line) => /^(免税|不征税)$/.test(tight(line.text)));

const figures = "零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正负数";
const wordsPattern = new RegExp(`[(（]?[${figures}]{1,2}[)）]?[${figures}参弎什伯武捌]{1,40}`, "u");

/** The words of the total: the line with figures written out, kept as printed. */
export function wordsOf(plan: PagePlan): Fact | null {
  const row = plan.lines.filter((line) => plan.totalAt === null || Math.abs(line.box[1] - plan.totalAt) < 0.06);
  for (const line of row) {
    const text = tight(line.text).replace(/^.*?大写\)?:?/, "");
    const match = wordsPattern.exec(text);
    const written = match?.[0] ?? "";
    if (!/[圆元角分]/.test(written) || !/[壹贰叁肆伍陆柒捌玖拾零]/.test(written)) continue;
    const whole = amountFromWords(written) !== null;
    const box = boxUnion([line.seenAt])!;
    return factFromLine(written, line, whole ? 0.9 : 0.62, box);
  }
  return null;
}
