import { type FlowingText, linesAt } from "../layout/flowing-text";
import type { PartyMention } from "./chinese-parties";
import { chineseName } from "./party-name";
import { chineseRole, roleKey } from "./roles";

const called = new RegExp(
  `\\((?:以下|下称|简称|下简称|以下简称|以下统称)[^()]{0,6}?["“”'‘「]?\\s*(${chineseRole})\\s*["“”'’」]?[^()]{0,6}\\)`,
  "gu",
);

/** Parties named in running text: "…由X（以下简称“甲方”）与Y（以下简称“乙方”）…". */
export function chineseProseParties(flow: FlowingText): PartyMention[] {
  const hits = [...flow.text.matchAll(called)];
  return hits.flatMap((hit, index) => {
    const start =
      index === 0 ? beginOfFirst(flow.text, hit.index) : hits[index - 1]!.index + hits[index - 1]![0].length;
    const between = flow.text.slice(start, hit.index);
    if (hit.index - start > 90 || /[:。;]/.test(between)) return [];
    const name = chineseName(between.replace(/\n/g, "").replace(/^[\s,、]*(?:与|和|及|同|以及)/u, ""));
    if (!name) return [];
    return [{ key: roleKey(hit[1]!), name, lines: linesAt(flow, start + 1, hit.index).lines, signed: false }];
  });
}

/** After "由" in the sentence that names the first party, else where its line begins. */
function beginOfFirst(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 80), at);
  const by = /.*[。;:]/su.exec(before)?.[0].length ?? 0;
  const from = before.slice(by).search(/(?:合同|协议)[^。;:]{0,4}?由|^\s*由/u);
  if (from >= 0) return Math.max(0, at - 80) + by + from + /^[^由]*由/u.exec(before.slice(by + from))![0].length;
  return Math.max(text.lastIndexOf("\n", at - 1) + 1, Math.max(0, at - 80) + by);
}
