import type { DaySighting } from "../../values/parse-day";
import { fact } from "../fact";
import type { Fact } from "../kind";
import type { ContractText } from "./contract-text";
import { factAt } from "./fact-at";
import { type SigningDay, signingDays } from "./signing-day";
import { contractTerm, type Term } from "./term";

type Days = { signedOn: Fact | null; startsOn: Fact | null; endsOn: Fact | null };

/**
 * The days of a contract: its term as printed, and the day it was signed. A term's end that would have to be reckoned
 * ("有效期一年") stays unsaid. A signing day read through a seal is believed when it is repeated or stands clear.
 */
export function contractDays(text: ContractText): Days {
  const term = contractTerm(text.flow.text);
  const say = (day: DaySighting | null, sure: number) =>
    day ? factAt(text.flow, day.day, day.start, day.end, sure) : null;
  const ordered = !term.from || !term.to || term.from.day < term.to.day;
  return {
    signedOn: ordered ? signedOn(signingDays(text), term) : null,
    startsOn: ordered ? say(term.from, term.joined ? 0.94 : 0.86) : null,
    endsOn: ordered ? say(term.to, term.joined ? 0.94 : 0.86) : null,
  };
}

/** How clearly a day must be read by eye where no second mention agrees. */
const clear = 0.9;

function signedOn(seen: readonly SigningDay[], term: Term): Fact | null {
  const possible = seen.filter(({ day }) => !term.to || day <= term.to.day);
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

const sight = ({ line }: SigningDay) => (line.rung === "ocr" ? Math.min(1, 0.4 + 0.62 * line.confidence) : 1);
