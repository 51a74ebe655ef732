import { type DaySighting, findDays } from "../../values/parse-day";
import type { Fact } from "../kind";
import type { FlowingText } from "../layout/flowing-text";
import { factAt } from "./fact-at";

const term =
  /有效期|履行期限|服务期限|合同期限|合作期限|运输期限|供货期限|租赁期限|期限|自|\b(?:term|valid|effective|period|from|commenc\w*|duration)\b/iu;
const joins =
  /^\s*(?:起|开始|生效)?[\s,，]*(?:至|到|—|–|-|~|～|止|to|until|through|till|and\s+(?:ends?|expires?|terminat\w+)(?:\s+on)?|ending(?:\s+on)?)[\s\n]*$/iu;
const signed =
  /签订日期|签订时间|签署日期|签约日期|签约时间|签订于|签字日期|日\s*期|signed\s+on|date\s+of\s+(?:signature|signing|agreement)|made\s+(?:and\s+entered\s+into\s+)?(?:on|as\s+of|this)|entered\s+into\s+(?:on|as\s+of)|dated(?:\s+as\s+of)?|\bdate\b/giu;
const starts =
  /开始日期|生效日期|起始日|commencement\s+date|effective\s+date|start(?:s|ing)?\s+(?:date|on)|commences?\s+on/iu;
const ends =
  /终止日期|届满日|截止日期|到期日|expir(?:y|ation)\s+date|end\s+date|expires?\s+on|terminat\w+\s+(?:date|on)/iu;

type Days = { signedOn: Fact | null; startsOn: Fact | null; endsOn: Fact | null };

/** The days of a contract: its term ("自...至...", "from ... to ..."), and the day beside the words of signing. */
export function contractDays(flow: FlowingText): Days {
  const days = findDays(flow.text);
  const span = termOf(flow, days);
  const labelled = (pattern: RegExp) =>
    days.find((day) => pattern.test(flow.text.slice(Math.max(0, day.start - 30), day.start)));
  const start = span?.[0] ?? labelled(starts);
  const end = span?.[1] ?? labelled(ends);
  const signing = signingDay(
    flow,
    days.filter((day) => day !== start && day !== end),
  );
  const say = (day: DaySighting | undefined | null, sure: number) =>
    day ? factAt(flow, day.day, day.start, day.end, sure) : null;
  const orderly = signing && start && signing.day.day <= start.day && (!end || start.day < end.day);
  return {
    signedOn: signing ? say(signing.day, Math.min(0.95, signing.sure + (orderly ? 0.05 : 0))) : null,
    startsOn: say(start, span ? 0.92 : 0.78),
    endsOn: say(end, span ? 0.92 : 0.78),
  };
}

/** Two days joined by "to" after words that speak of a term. */
function termOf(flow: FlowingText, days: readonly DaySighting[]): [DaySighting, DaySighting] | null {
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    if (!next || !joins.test(flow.text.slice(day.end, next.start)) || next.day <= day.day) continue;
    if (term.test(flow.text.slice(Math.max(0, day.start - 60), day.start))) return [day, next];
  }
  return null;
}

function signingDay(flow: FlowingText, days: readonly DaySighting[]): { day: DaySighting; sure: number } | null {
  const hits = [...flow.text.matchAll(signed)].flatMap((label) => {
    const from = label.index + label[0].length;
    const day = days.find((candidate) => candidate.start >= from && candidate.start - from < 24);
    return day ? [{ day, sure: /签|sign|made|entered/i.test(label[0]) ? 0.88 : 0.76 }] : [];
  });
  hits.sort((a, b) => b.sure - a.sure);
  const best = hits[0];
  if (!best) return null;
  const agreeing = hits.filter((hit) => hit.day.day === best.day.day && hit.day !== best.day).length;
  return { day: best.day, sure: best.sure + (agreeing > 0 ? 0.05 : 0) };
}
