import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { LevelLine } from "../layout/level-lines";
import { linesRightOf } from "../layout/neighbours";
import { type PagePlan, type Side, tight } from "./page-plan";
import { taxIdIn } from "./tax-id-in";

const nameLabel: Readonly<Record<Side, RegExp>> = {
  seller: /^(销售方|销货方|销售单位|销货单位|收款单位)(名称)?[:;]?/,
  buyer: /^(购买方|购货方|购货单位|付款单位)(名称)?[:;]?/,
};
const numberLabel = /^(统一社会信用代码[/|]?)?(纳税人)?识别号[:;]?|^税号[:;]?/;
const anyLabel = /^(发票|机打|机器|开票|收款|项目|数量|单价|金额|合计|校验|地址|电话|开户|纳税|统一社会|税号|销|购)/;

/** Whether both parties are named one below the other with their own full labels, as on a slip from a till. */
export function isRoll(plan: PagePlan): boolean {
  const [seller, buyer] = (["seller", "buyer"] as const).map((side) =>
    plan.lines.find((line) => nameLabel[side].test(tight(line.text)) && /名称|单位/.test(tight(line.text))),
  );
  if (!seller || !buyer || Math.abs(seller.box[0] - buyer.box[0]) > 0.12) return false;
  return plan.totalAt === null || Math.max(seller.box[1], buyer.box[1]) < plan.totalAt;
}

/** The parties of a slip, read downwards: each number belongs to the party last named; long names go on below. */
export function rollParties(plan: PagePlan): Record<string, Fact | null> {
  const found: Record<string, Fact | null> = {};
  const down = [...plan.lines].sort((a, b) => a.box[1] - b.box[1]);
  let side: Side | null = null;
  for (const line of down) {
    const text = tight(line.text);
    const named = (["seller", "buyer"] as const).find((one) => nameLabel[one].test(text));
    if (named) {
      side = named;
      found[`${side}Name`] ??= nameOn(plan, down, line, text.replace(nameLabel[named], ""));
    } else if (side && numberLabel.test(text))
      found[`${side}TaxId`] ??= numberOn(plan, line, text.replace(numberLabel, ""));
  }
  return found;
}

/** What stands beside a label: glued to it, else the next line on its row. */
function valueBeside(plan: PagePlan, line: LevelLine, glued: string): { text: string; line: LevelLine } | null {
  if (glued) return { text: glued, line };
  const next = (linesRightOf(plan.lines, line) as LevelLine[]).find((one) => /[\p{L}\p{N}]/u.test(one.text));
  return next ? { text: tight(next.text), line: next } : null;
}

function nameOn(plan: PagePlan, down: readonly LevelLine[], label: LevelLine, glued: string): Fact | null {
  const first = valueBeside(plan, label, glued);
  if (!first || !/\p{L}/u.test(first.text)) return null;
  const parts = [first];
  for (const line of down) {
    const last = parts.at(-1)!.line;
    const gap = line.box[1] - last.box[1] - last.box[3];
    const text = tight(line.text);
    if (line.box[1] <= last.box[1] + 0.5 * last.box[3] || gap > 0.9 * last.box[3]) continue;
    if (anyLabel.test(text) || !/^[\p{Script=Han}()A-Za-z]{1,24}$/u.test(text) || parts.length > 3) break;
    parts.push({ text, line });
  }
  const box = boxUnion(parts.map((part) => part.line.seenAt))!;
  return factFromLine(parts.map((part) => part.text).join(""), first.line, 0.88, box);
}

function numberOn(plan: PagePlan, label: LevelLine, glued: string): Fact | null {
  const value = valueBeside(plan, label, glued);
  const read = value ? taxIdIn(value.text, value.line.rung === "ocr") : null;
  return value && read ? factFromLine(read.value, value.line, read.sure, value.line.seenAt) : null;
}
