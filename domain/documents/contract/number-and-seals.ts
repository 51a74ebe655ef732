import { fact } from "../fact";
import type { Fact } from "../kind";
import type { FlowingText } from "../layout/flowing-text";
import type { PlacedLine } from "../layout/placed-line";
import { factAt } from "./fact-at";

const number =
  /(?:(?:合\s*同|协\s*议|订\s*单)?\s*编\s*号|(?:合\s*同|协\s*议)\s*号(?:码)?|(?:Contract|Agreement|Order|Lease)\s*(?:Number|Reference|No|Ref|#)\.?|(?<![\p{L}])Reference(?:\s*(?:Number|No)\.?)?|(?<![\p{L}])Ref\.?\s*(?:No\.?)?|(?<![\p{L}])N[Oo]\s*[.:：])\s*[:：.#]?\s*([A-Z0-9\p{Script=Han}（）()〔〕[\]][A-Z0-9\p{Script=Han}\-—–_/.（）()〔〕[\]]{3,38})/gu;
const seal = /合同专用章|公章|业务专用章|财务专用章|运输专用章|专用章/u;

/** The contract's number: what stands after its label and holds a digit. */
export function contractNumber(flow: FlowingText): Fact | null {
  for (const match of flow.text.matchAll(number)) {
    const value = match[1]!.replace(/[.。,，:：]+$/u, "").replace(/(?:签订|甲方|乙方|日期).*$/u, "");
    if (!/\d/.test(value) || value.length < 4) continue;
    const start = match.index + match[0].lastIndexOf(match[1]!);
    return factAt(
      flow,
      value.toUpperCase(),
      start,
      start + value.length,
      match.index < flow.text.length / 3 ? 0.92 : 0.8,
    );
  }
  return inRunningHead(flow);
}

/** A number without a label beside the title in a running head. */
function inRunningHead(flow: FlowingText): Fact | null {
  const match = /(?:^|\n)\p{Script=Han}{2,20}(?:合同|协议|协议书|合同书)[ \t]*([A-Z0-9][A-Z0-9\-/]{5,30})(?=\n)/u.exec(
    flow.text,
  );
  if (!match || !/\d{3}/.test(match[1]!)) return null;
  const end = match.index + match[0].length;
  return factAt(flow, match[1]!, end - match[1]!.length, end, 0.8);
}

/** Seals whose words were read ("...合同专用章"), one after another; a mere "(盖章)" is a place for one, not a seal. */
export function contractSeals(lines: readonly PlacedLine[]): Fact | null {
  const sealed = lines.filter(
    (line) =>
      seal.test(line.text) && !/[（(]\s*(?:盖章|公章|签章)|加盖|盖.{0,4}章.{0,6}(?:生效|有效)|[:：]/u.test(line.text),
  );
  const first = sealed[0];
  if (!first) return null;
  const texts = [...new Set(sealed.map((line) => line.text.trim()))];
  return fact(texts.join("；"), {
    rung: first.rung,
    confidence: 0.55 + 0.2 * first.confidence,
    page: first.page,
    box: first.box,
  });
}
