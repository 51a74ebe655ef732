import { givesOrders } from "../../checks/orders-the-reader/orders";
import type { MachineFact } from "./machine-fact";
import { numbersAreFrom } from "./numbers-in";

export type Said = { text: string; cites: readonly string[] };
export type Dropped = { text: string; why: DropReason };
export type DropReason =
  | "cites-nothing"
  | "ungrounded"
  | "number"
  | "decides"
  | "link"
  | "secret"
  | "quote"
  | "order"
  | "too-long"
  | "hidden";

const longest = 240;
/** Deciding, promising and vouching is not a model's. */
const decides =
  /批准|通过|同意|拒绝|放款|放贷|保证|承诺|包过|风险|真实|可信|可靠|信誉|优质|一定(?:能|会)|肯定(?:能|会)|approv\w*|grant\w*|guarantee\w*|promis\w*|declin\w*|reject\w*|risk\w*|genuine|authentic\w*|trust\w*|creditworth\w*|legitimate\w*|will (?:get|receive|be raised)/gi;
const ofTheLine = /额度|授信|提额|贷款|\b(?:line|limit|loan|credit)s?\b/i;
const secrets =
  /验证码|密码|口令|身份证|银行卡|转账|汇款|password|passcode|one-time|otp\b|pin\b|card number|send money|transfer/gi;
const links = /https?:|www\.|\.(?:com|cn|net|org|io|me|top|xyz)\b|[<>`]|\]\(|javascript:|@/i;
const unseen = /[\p{Cc}\p{Cf}]/u;
const quoted = /[“"「『]([^”"」』]{2,})[”"」』]/g;

/**
 * What may be shown of a model's sentences. One is kept only if it cites facts that exist, says no number, decision or
 * request that the cited facts do not say, quotes word for word, repeats more than it adds, and orders nobody about. What is
 * kept can repeat facts; it can neither set, promise nor move anything.
 */
export function containSentences(
  sentences: readonly Said[],
  facts: readonly MachineFact[],
  evidence: readonly string[] = [],
): { kept: Said[]; dropped: Dropped[] } {
  const kept: Said[] = [];
  const dropped: Dropped[] = [];
  for (const said of sentences) {
    const why = whyNot(said, facts, evidence);
    if (why) dropped.push({ text: said.text.slice(0, longest), why });
    else kept.push({ text: said.text.trim(), cites: [...new Set(said.cites)] });
  }
  return { kept, dropped };
}

function whyNot({ text, cites }: Said, facts: readonly MachineFact[], evidence: readonly string[]): DropReason | null {
  const cited = facts.filter((fact) => cites.includes(fact.id));
  if (cited.length === 0 || cites.some((id) => !facts.some((fact) => fact.id === id))) return "cites-nothing";
  if ([...text].length > longest || text.trim() === "") return "too-long";
  if (unseen.test(text)) return "hidden";
  if (links.test(text)) return "link";
  if (givesOrders(text)) return "order";
  // What gives orders backs nothing, or an order would be repeated as a fact; what a paper says backs no judgement.
  const sound = cited.filter((fact) => !givesOrders(fact.text));
  const own = sound.filter((fact) => !fact.evidence).map((fact) => fact.text);
  const backing = ofTheLine.test(text) ? own : sound.map((fact) => fact.text);
  if (!numbersAreFrom(text, backing)) return "number";
  if (!saidThere(text, decides, own)) return "decides";
  if (!saidThere(text, secrets, own)) return "secret";
  const texts = [...cited.map((fact) => fact.text), ...evidence];
  if (![...text.matchAll(quoted)].every(([, quote]) => isVerbatim(quote!, texts))) return "quote";
  return isGrounded(
    text,
    cited.map((fact) => fact.text),
  )
    ? null
    : "ungrounded";
}

const leastShared = 1 / 3;

/** Whether a third of what is said, by pairs of characters or by words, is in the facts it cites: it repeats, it does not add. */
function isGrounded(text: string, cited: readonly string[]): boolean {
  const known = new Set(cited.flatMap(piecesOf));
  const pieces = piecesOf(text);
  const shared = pieces.filter((piece) => known.has(piece)).length;
  return pieces.length > 0 && shared >= pieces.length * leastShared;
}

function piecesOf(text: string): string[] {
  const plain = fold(text);
  const words = (plain.match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5));
  const pairs = (plain.match(/[\u4e00-\u9fff]+/g) ?? []).flatMap((run) =>
    [...run].slice(1).map((character, index) => [...run][index]! + character),
  );
  return [...words, ...pairs];
}

const fold = (text: string) => text.normalize("NFKC").toLowerCase();
const saidThere = (text: string, words: RegExp, cited: readonly string[]) =>
  (fold(text).match(words) ?? []).every((word) => cited.some((fact) => fold(fact).includes(word)));

const squeezed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
/** Whether a quote stands in one of these texts, letter by letter; only white space may differ. */
export function isVerbatim(quote: string, texts: readonly string[]): boolean {
  const wanted = squeezed(quote);
  return wanted !== "" && texts.some((text) => squeezed(text).includes(wanted));
}
