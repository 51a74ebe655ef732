import { isUscc, normaliseTaxId } from "../../values/tax-id";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { LevelLine } from "../layout/level-lines";
import { linesRightOf } from "../layout/neighbours";
import { type PagePlan, type Side, tight } from "./page-plan";
import { taxIdIn } from "./tax-id-in";

const nameLabel =
  /^(?:购买方|购货方|购货单位|销售方|销货方|销货单位|购方|销方|[购销买售货方单位信息名])?(?:信息)?(?:名称|称)[:;]?|^(?:名称|称)[:;]?/;
const taxLabel = /(?:统?一?社会信用代码[/|1lI丨]?)?[纳内]?税?人?识别号码?[:;]?|社会信用代码[/|]?[:;]?|税号:/;
const otherLabel = /项目名称|劳务名称|服务名称|货物名称|账号|地址|电话|密码区|^[码区备注]|纳税人|信用代码/;
const cipher = /[<>*+/]{1}.*[<>*+/-].*[<>*+/-]/;

/** Names and tax numbers of buyer and seller, told apart by where they stand. */
export function partiesOf(plan: PagePlan): Record<string, Fact | null> {
  const found: Record<string, Fact | null> = {};
  for (const line of plan.lines) {
    const side = sideNamed(line) ?? plan.sideOf(line);
    const text = tight(line.text);
    const name = nameLabel.test(text) && !otherLabel.test(text) ? nameAfter(plan, line, text) : null;
    if (name && better(name, found[`${side}Name`])) found[`${side}Name`] = name;
    const tax = taxLabel.exec(text);
    const id = tax ? taxIdAfter(plan, line, text.slice(tax.index + tax[0].length)) : null;
    if (id && better(id, found[`${side}TaxId`])) found[`${side}TaxId`] = id;
  }
  for (const side of ["buyer", "seller"] as const) {
    const other = found[side === "buyer" ? "sellerTaxId" : "buyerTaxId"]?.value;
    const alone = (found[`${side}TaxId`]?.confidence ?? 0) < 0.8 ? standingAlone(plan, side, other) : null;
    if (alone && better(alone, found[`${side}TaxId`])) found[`${side}TaxId`] = alone;
  }
  return found;
}

/** A whole, valid tax number on its party's side without a label that was read: its own cell, or the seller's seal. */
function standingAlone(plan: PagePlan, side: Side, other: Fact["value"] | undefined): Fact | null {
  const codes = plan.lines
    .filter((line) => plan.sideOf(line) === side)
    .map((line) => ({ line, code: normaliseTaxId(line.text) }))
    .filter(({ code }) => isUscc(code) && code !== other);
  if (new Set(codes.map(({ code }) => code)).size !== 1) return null;
  const { line, code } = codes[0]!;
  return factFromLine(code, line, codes.length > 1 ? 0.95 : 0.85, line.seenAt);
}

function sideNamed(line: LevelLine): Side | null {
  const text = tight(line.text);
  if (/^(购买方|购货方|购货单位|购方)/.test(text)) return "buyer";
  return /^(销售方|销货方|销货单位|销方)/.test(text) ? "seller" : null;
}

const better = (fact: Fact, known: Fact | null | undefined) => !known || fact.confidence > known.confidence;

/** What stands right of a label without a wide gap: the other side's label, or the cipher, is another cell. */
function cellRightOf(plan: PagePlan, line: LevelLine): LevelLine | null {
  const next = (linesRightOf(plan.lines, line) as LevelLine[]).find((one) => /[\p{L}\p{N}]/u.test(one.text));
  if (!next || next.box[0] - (line.box[0] + line.box[2]) > 0.14) return null;
  return next;
}

function nameAfter(plan: PagePlan, line: LevelLine, text: string): Fact | null {
  const glued = text.replace(nameLabel, "");
  const source = glued ? line : cellRightOf(plan, line);
  if (!source || (source !== line && nameLabel.test(tight(source.text)))) return null;
  const value = (glued || source.text.normalize("NFKC").trim()).replace(/^[:;.,\s]+/, "");
  if (value.length < 2 || cipher.test(value) || otherLabel.test(tight(value)) || !/\p{L}/u.test(value)) return null;
  const wrapped = glued.length >= 14 ? wrappedPart(plan, source) : null;
  const whole = wrapped ? value + tight(wrapped.text) : value;
  const box = wrapped ? boxUnion([source.seenAt, wrapped.seenAt])! : source.seenAt;
  // A name has no check digit: only what the reader saw clearly, in the form of a company, is beyond doubt.
  const company = /(公司|厂|店|部|行|中心|社|院|所|局|站|场|馆|个人)(\(个体工商户\))?$/.test(tight(whole));
  return factFromLine(whole, source, source.confidence >= 0.97 && company ? 0.95 : 0.85, box);
}

/** The second line of a long name: just below, same left edge as the value, ending like a company. */
function wrappedPart(plan: PagePlan, source: LevelLine): LevelLine | null {
  return (
    plan.lines.find((line) => {
      const gap = line.box[1] - (source.box[1] + source.box[3]);
      const inside = line.box[0] > source.box[0] && line.box[0] + line.box[2] < source.box[0] + source.box[2] + 0.03;
      return (
        gap > -0.01 &&
        gap < source.box[3] * 0.6 &&
        inside &&
        /^\p{Script=Han}{0,10}(公司|经营部|分公司|合作社)$/u.test(tight(line.text))
      );
    }) ?? null
  );
}

function taxIdAfter(plan: PagePlan, line: LevelLine, rest: string): Fact | null {
  const glued = taxIdIn(rest, line.rung === "ocr");
  if (glued) return factFromLine(glued.value, line, glued.sure, line.seenAt);
  const begun = normaliseTaxId(rest).replace(/[:;]/g, "");
  if (begun.length > 17) return null;
  const next = cellRightOf(plan, line);
  if (!next) return null;
  // A number over two boxes: the second holds all of it, or what the first left out.
  const read = [tight(next.text), begun + tight(next.text)].map((text) => taxIdIn(text, next.rung === "ocr"));
  const best = read.reduce((a, b) => ((b?.sure ?? 0) > (a?.sure ?? 0) ? b : a));
  return best ? factFromLine(best.value, next, best.sure, next.seenAt) : null;
}
