import { foldName } from "../../values/company-name";
import { editDistance } from "../../values/words-look-like";
import { fact } from "../fact";
import type { Fact } from "../kind";
import { boxUnion } from "../layout/box-union";
import { chineseParties, type PartyMention } from "./chinese-parties";
import { chineseProseParties } from "./chinese-prose-parties";
import type { ContractText } from "./contract-text";
import { englishCoverParties, englishLabelledParties, englishProseParties } from "./english-parties";
import { nameLikeness } from "./party-name";

type Parties = { partyA: Fact | null; partyB: Fact | null };

/**
 * The two parties: 甲方 and 乙方 where they are called so, else in the order they are first named. Every mention counts:
 * one that another repeats is surer, and two that contradict each other are not believed.
 */
export function contractParties(text: ContractText): Parties {
  const chinese = [...chineseParties(text), ...chineseProseParties(text.flow)];
  if (chinese.length > 0) return sides(chinese, "甲", "乙");
  const english = [...englishProseParties(text.flow), ...englishLabelledParties(text)];
  const roles = english.filter(({ key }) => !key.startsWith("signer"));
  const cover = englishCoverParties(text);
  const signers = english.filter(({ key }) => key.startsWith("signer"));
  const main = new Set(roles.map(({ key }) => key)).size >= 2 ? roles : cover.length === 2 ? cover : null;
  if (!main) return sides(english, "party a", "party b");
  return sides([...main, ...signers.flatMap((signer) => sameName(signer, main))], "party a", "party b");
}

/** A signature without a role, under the key of the party whose name it repeats. */
const sameName = (signer: PartyMention, named: readonly PartyMention[]): PartyMention[] =>
  named
    .filter((other) => foldName(other.name) === foldName(signer.name))
    .slice(0, 1)
    .map(({ key }) => ({ ...signer, key }));

function sides(mentions: readonly PartyMention[], first: string, second: string): Parties {
  const keys = [...new Set([...mentions].sort(inPrint).map(({ key }) => key))];
  const lettered = keys.includes(first) || keys.includes(second);
  // Of one party alone nobody can tell which of the two it is.
  if (!lettered && keys.length < 2) return { partyA: null, partyB: null };
  const a = lettered ? first : keys[0];
  const b = lettered ? second : keys.find((key) => key !== a);
  const [partyA, partyB] = [a, b].map((key) => believed(mentions.filter((mention) => mention.key === key)));
  return { partyA: partyA ?? null, partyB: partyB ?? null };
}

/** Who is named first: left before right where both stand side by side, else the upper. */
function inPrint(a: PartyMention, b: PartyMention): number {
  const [first, second] = [a.lines[0]!, b.lines[0]!];
  if (first.page !== second.page) return first.page - second.page;
  const across = Math.abs(first.box[0] - second.box[0]);
  const beside =
    Math.abs(first.box[1] - second.box[1]) < Math.max(2.5 * Math.max(first.box[3], second.box[3]), 0.3 * across);
  const apart = across > 0.2;
  return beside && apart ? first.box[0] - second.box[0] : first.box[1] - second.box[1];
}

const fold = (name: string) => foldName(name);
const near = (a: string, b: string) =>
  editDistance(fold(a), fold(b)) <= Math.max(fold(a).length, fold(b).length) * 0.12;

/** What several mentions of one party say: the likeliest name, surer when repeated, doubted when contradicted. */
function believed(mentions: readonly PartyMention[]): Fact | null {
  const seen = mentions.map((mention) => ({ ...mention, sight: sightOf(mention), likely: nameLikeness(mention.name) }));
  if (seen.length === 0) return null;
  const friends = (name: string) => seen.filter((other) => near(other.name, name)).length;
  const best = [...seen].sort(
    (x, y) =>
      friends(y.name) * 0.1 + y.likely * y.sight - (friends(x.name) * 0.1 + x.likely * x.sight) ||
      Number(x.signed) - Number(y.signed),
  )[0]!;
  const others = seen.filter((other) => other !== best && other.likely > 0.8);
  const agreeing = others.filter((other) => fold(other.name) === fold(best.name)).length;
  const against = others.filter((other) => !near(other.name, best.name)).length;
  const sure =
    Math.min(0.97, best.likely - (agreeing > 0 ? 0 : 0.04) + (agreeing > 0 ? 0.03 : 0)) -
    (against > agreeing ? 0.3 : 0);
  const { rung, page } = best.lines[0]!;
  return fact(best.name, {
    rung,
    confidence: sure * best.sight,
    page,
    box: boxUnion(best.lines.filter((line) => line.page === page).map((line) => line.box)),
  });
}

/** How clearly the lines of a mention were seen; print in a text layer is seen for certain. */
function sightOf({ lines }: PartyMention): number {
  const weakest = Math.min(...lines.map((line) => line.confidence));
  return lines[0]?.rung === "ocr" ? Math.min(1, 0.4 + 0.62 * weakest) : 1;
}
