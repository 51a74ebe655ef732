import type { DaySighting } from "../../values/parse-day";
import { fact } from "../fact";
import type { Fact } from "../kind";
import { linesAt } from "../layout/flowing-text";
import type { ContractText } from "./contract-text";
import { factAt } from "./fact-at";
import { type SigningDay, signingDays } from "./signing-day";
import { contractTerm, type Term } from "./term";

type Days = { signedOn: Fact | null; startsOn: Fact | null; endsOn: Fact | null };

/**
 * The days of a contract: its term as printed, and the day it was signed. A term's end that would have to be reckoned
 * ("有效期一年") stays unsaid. A signing day read through a seal is believed when it is repeated or stands clear. A term
 * that ends before it begins is said as it is printed; read by eye, only where both days were seen clearly.
 */
export function contractDays(text: ContractText): Days {
  const term = contractTerm(text.flow.text);
  const say = (day: DaySighting | null) =>
    day ? factAt(text.flow, day.day, day.start, day.end, term.joined ? 0.94 : 0.86) : null;
  const [from, to] = [say(term.from), say(term.to)];
  if (!term.turned) return { signedOn: signedOn(signingDays(text), term), startsOn: from, endsOn: to };
  const [began, ended] = [term.from, term.to].map((day) => isClear(text, day!));
  const stands = began && ended;
  return {
    signedOn: stands ? signedOn(signingDays(text), { ...term, from: null, to: null }) : null,
    startsOn: stands ? from : null,
    endsOn: stands ? to : null,
  };
}

/** Whether all that a day was read from is text, or was seen clearly. */
const isClear = ({ flow }: ContractText, { start, end }: DaySighting): boolean =>
  linesAt(flow, start, end).lines.every(({ rung, confidence }) => rung !== "ocr" || confidence >= clear);

/** How clearly a day must be read by eye where no second mention agrees. */
const clear = 0.9;
/** How sure a day is that words of signing name. */
const named = 0.88;

function signedOn(seen: readonly SigningDay[], term: Term): Fact | null {
  const possible = withinTerm(seen, term);
  const places = (day: string) => new Set(possible.filter((one) => one.day === day).map(({ line }) => line)).size;
  const weight = (one: SigningDay) => places(one.day) + one.sure * sight(one) + (one.foot ? 0 : 0.3);
  const best = [...possible].sort((a, b) => weight(b) - weight(a))[0];
  if (!best) return null;
  const against = possible.filter((one) => one.day !== best.day && one.sure >= 0.84);
  const alone = places(best.day) < 2;
  if (alone && against.length > 0) return null;
  if (alone && best.line.rung === "ocr" && best.foot && best.line.confidence < clear) return null;
  const orderly = !term.from || best.day <= term.from.day;
  const sure = best.sure + (alone ? 0 : 0.06) + (term.from && orderly ? 0.03 : orderly ? 0 : -0.12);
  return fact(best.day, {
    rung: best.line.rung,
    confidence: Math.min(0.97, sure) * sight(best),
    page: best.line.page,
    box: best.line.box,
  });
}

/** Days up to the term's end; where a text layer names none but later ones, these stand as printed. */
function withinTerm(seen: readonly SigningDay[], { to }: Term): readonly SigningDay[] {
  const within = seen.filter(({ day }) => !to || day <= to.day);
  return within.length > 0 ? within : seen.filter(({ line, sure }) => line.rung !== "ocr" && sure >= named);
}

const sight = ({ line }: SigningDay) => (line.rung === "ocr" ? Math.min(1, 0.4 + 0.62 * line.confidence) : 1);
