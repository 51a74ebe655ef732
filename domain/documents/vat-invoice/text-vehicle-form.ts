import { amountFromWords } from "../../values/amount-in-words";
import { fromMinor } from "../../values/money";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { LevelLine } from "../layout/level-lines";
import { linesRightOf } from "../layout/neighbours";
import { type PagePlan, tight } from "./page-plan";
import { taxIdIn } from "./tax-id-in";
import { sumsOn, wordsOf } from "./text-sums";

/** Labels of the two vehicle forms. New: 机动车销售统一发票; used: 二手车销售统一发票. */
const labels = {
  new: { buyer: /^(购买方名称|购货单位|购货人|购买方)/, seller: /^(销货单位名称|销货单位|销售单位名?称?)/ },
  used: { buyer: /^买方(单位)?/, seller: /^卖方(单位)?/ },
} as const;
const cellLabel =
  /单位代码|身份证|组织机构|统一社会|纳税人|识别号|证明号码|^电话|^账号|^地址|住址|^开户|盖章|^车|^厂牌|^产地|^合格证|^个人$/;

/** Buyer, seller and their numbers on the form of a vehicle's sale: cells beside their labels, several lines to a label. */
export function vehicleParties(plan: PagePlan, sale: "new" | "used"): Record<string, Fact | null> {
  const found: Record<string, Fact | null> = {};
  for (const side of ["buyer", "seller"] as const) {
    const label = topmost(
      plan.lines.filter((line) => labels[sale][side].test(tight(line.text)) && !/章/.test(line.text)),
    );
    if (!label) continue;
    found[`${side}Name`] = nameBeside(plan, label, labels[sale][side]);
    const apart = sale === "new" && side === "seller";
    found[`${side}TaxId`] = taxIdNear(plan, apart ? numberLabelBelow(plan, label) : label, apart ? 0.6 : 1);
  }
  if (found.buyerTaxId && found.buyerTaxId.value === found.sellerTaxId?.value) found.buyerTaxId = null;
  return found;
}

const topmost = (lines: readonly LevelLine[]) => [...lines].sort((a, b) => a.box[1] - b.box[1])[0];
const middle = (line: LevelLine) => line.box[1] + line.box[3] / 2;

function nameBeside(plan: PagePlan, label: LevelLine, pattern: RegExp): Fact | null {
  const glued = tight(label.text)
    .replace(pattern, "")
    .replace(/^[/(]?个人\)?|^\(人\)|^[:;]/, "");
  if (glued.length > 3) return factFromLine(glued, label, 0.85, label.seenAt);
  const rightOf = [...(linesRightOf(plan.lines, label) as LevelLine[]), ...nearlyLevel(plan, label)];
  const cell = rightOf.find((line) => {
    const text = tight(line.text);
    const apart = line.box[0] - label.box[0] - label.box[2] > 0.2;
    return !apart && /\p{L}/u.test(text) && !/^[/(]?位?[/(]?个?人?\)?$/.test(text) && !cellLabel.test(text);
  });
  if (!cell) return null;
  const name = cell.text.normalize("NFKC").trim();
  return name.length < 2 ? null : factFromLine(name, cell, cell.confidence >= 0.97 ? 0.93 : 0.85, cell.seenAt);
}

/** Whole names right of a label whose other lines push it off the middle of its row. */
const nearlyLevel = (plan: PagePlan, label: LevelLine): LevelLine[] =>
  plan.lines
    .filter((line) => tight(line.text).length > 4 && line.box[0] > label.box[0] + 0.5 * label.box[2])
    .filter((line) => Math.abs(middle(line) - middle(label)) < label.box[3])
    .sort((x, y) => x.box[0] - y.box[0]);

/** The first label of a tax number below the seller's name: its own row. */
const numberLabelBelow = (plan: PagePlan, label: LevelLine): LevelLine | undefined =>
  topmost(
    plan.lines.filter(
      (line) => /识别号|纳税人/.test(tight(line.text)) && middle(line) > middle(label) + 0.5 * label.box[3],
    ),
  );

/** The number on a label's row left of `edge`, where an account number may follow; the surest form wins, then the nearest. */
function taxIdNear(plan: PagePlan, label: LevelLine | undefined, edge: number): Fact | null {
  if (!label) return null;
  const codes = plan.lines
    .filter((line) => Math.abs(middle(line) - middle(label)) < 1.7 * label.box[3] && line.box[0] > label.box[0])
    .flatMap((line) => {
      const read = taxIdIn(tight(line.text).replace(/^.*(识别号|号码|代码)[:;]?/, ""), line.rung === "ocr");
      return read ? [{ line, ...read, away: Math.abs(middle(line) - middle(label)) }] : [];
    })
    .filter(({ line }) => line.box[0] < edge);
  const best = codes.sort((a, b) => b.sure - a.sure || a.away - b.away)[0];
  return best && best.sure >= 0.8 ? factFromLine(best.value, best.line, best.sure, best.line.seenAt) : null;
}

/** The sums of a vehicle's sale: the total beside its words; net and tax where two other sums make it. */
export function vehicleSums(plan: PagePlan): Record<string, Fact | null> {
  const words = wordsOf(plan);
  const sums = sumsOn(plan.lines);
  const said = words ? amountFromWords(words.value as string) : null;
  const label = topmost(plan.lines.filter((line) => /价税合|车价合|合计\(?大写/.test(tight(line.text))));
  const row = label
    ? sums.filter(
        ({ line }) => Math.abs(middle(line) - middle(label)) < 1.4 * label.box[3] && line.box[0] >= label.box[0],
      )
    : [];
  const total = row.find(({ minor }) => minor === said) ?? row.at(-1) ?? null;
  const others = sums.filter(({ line }) => total && middle(line) > middle(total.line) + 0.5 * total.line.box[3]);
  const pairs = others.flatMap((net) =>
    others
      .filter((tax) => tax !== net && total && net.minor + tax.minor === total.minor && net.minor > tax.minor)
      .map((tax) => ({ net, tax })),
  );
  const say = (sum: (typeof sums)[number] | null | undefined, sure: number) =>
    sum ? factFromLine(fromMinor(sum.minor), sum.line, sure, sum.line.seenAt) : null;
  return {
    totalAmount: say(total, 0.86),
    totalInWords: words,
    netAmount: say(pairs[0]?.net, 0.93) ?? say(sumOnRowOf(plan, others, /不含税价/), 0.8),
    taxAmount: say(pairs[0]?.tax, 0.93) ?? say(sumOnRowOf(plan, others, /^(增值税)?税额$/), 0.8),
  };
}

/** The one sum just right of a label, on its row. */
function sumOnRowOf<Sum extends { line: LevelLine }>(
  plan: PagePlan,
  sums: readonly Sum[],
  pattern: RegExp,
): Sum | null {
  const label = topmost(plan.lines.filter((line) => pattern.test(tight(line.text))));
  if (!label) return null;
  const row = sums.filter(({ line }) => {
    const gap = line.box[0] + line.box[2] - label.box[0] - label.box[2];
    return Math.abs(middle(line) - middle(label)) < 1.2 * label.box[3] && gap > 0 && gap < 0.25;
  });
  return row.length === 1 ? row[0]! : null;
}
