import { type DaySighting, findDays } from "../../values/parse-day";

/**
 * The days a contract runs from and to; only days that are printed, never reckoned from a length ("有效期一年"). A term
 * that ends before it begins is `turned`: misread, or printed so.
 */
export type Term = { from: DaySighting | null; to: DaySighting | null; joined: boolean; turned: boolean };

const about =
  /有效期|履行期|服务期|合同期|合作期|运输期|供货期|租赁期|租期|承包期|挂靠期|经营期|期限|自|从|term|valid|effective|period|from|commenc|duration|begin|start|force/iu;
const joins =
  /^\s*(?:\([^)]{0,8}\)\s*)?(?:零时|起|开始|生效|之日起)*[\s,]*(?:计算)?(?:至|到|截至|—|–|-|~|～|―|一|止|to|until|through|till|and\s*(?:shall\s*)?(?:ends?|expires?|terminat\w+|continue\s*until|run\s*until|remain\w*\s*in\s*(?:full\s*)?(?:force|effect)\s*until)(?:\s*on)?|ending(?:\s*on)?)+[\s,]*$/iu;
const starts =
  /(?:开始日期|生效日期|起始日期?|起租日期?|自|从|commencement\s*date|effective\s*date|start(?:s|ing)?\s*(?:date|on)|commenc(?:es?|ing)\s*(?:on)?|begin(?:s|ning)?\s*on|takes\s*effect\s*on|with\s*effect\s*from)\s*(?:is|为|:|于)?\s*$/iu;
const ends =
  /(?:终止日期|届满日期?|截止日期|到期日期?|结束日期|有效期(?:限)?(?:至|到|截至)|expir(?:y|ation)\s*date|end\s*date|expires?\s*on|terminates?\s*on|(?:until|\bto)\s*(?:and\s*including)?)\s*(?:is|为|:|于)?\s*$/iu;

const meansTerm = /^\s*(?:起|开始(?:计算|生效)?|起算)/u;

export function contractTerm(text: string): Term {
  const days = findDays(text);
  const [from, to] = joinedDays(text, days, inOrder) ?? [];
  if (from && to) return { from, to, joined: true, turned: false };
  const before = (day: DaySighting) => text.slice(Math.max(0, day.start - 40), day.start);
  const start = days.find((day) => starts.test(before(day)) && beginsTerm(text, day)) ?? null;
  const end =
    days.find((day) => ends.test(before(day)) && about.test(text.slice(Math.max(0, day.start - 60), day.start))) ??
    null;
  if (start && end && start.day < end.day) return { from: start, to: end, joined: false, turned: false };
  const [late, early] = joinedDays(text, days, (one, next) => one.day > next.day) ?? [];
  if (late && early) return { from: late, to: early, joined: true, turned: true };
  return { from: start, to: end, joined: false, turned: start !== null && end !== null };
}

const inOrder = (one: DaySighting, next: DaySighting) => one.day < next.day;

/** "自…" alone opens many sentences: the term is meant where the day is "起" or the words before speak of a term. */
const beginsTerm = (text: string, day: DaySighting) =>
  meansTerm.test(text.slice(day.end, day.end + 8)) ||
  /期|生效|日期|[a-z]\W*$/iu.test(text.slice(Math.max(0, day.start - 24), day.start));

/** Two days joined by "to" after words that speak of a term, and that stand to each other as asked. */
function joinedDays(
  text: string,
  days: readonly DaySighting[],
  stand: (one: DaySighting, next: DaySighting) => boolean,
): [DaySighting, DaySighting] | null {
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    if (!next || !stand(day, next) || !joins.test(text.slice(day.end, next.start))) continue;
    if (about.test(text.slice(Math.max(0, day.start - 70), day.start))) return [day, next];
  }
  return null;
}
