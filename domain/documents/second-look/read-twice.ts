import type { Reading } from "../../reading";
import type { DocumentKind, Fact, Fields } from "../kind";
import { horizontalOverlap, verticalOverlap } from "../layout/box-union";
import { settled } from "./settled";
import { verdictsOn } from "./verdict";

/** What is left of the doubt in a fact whose number was read alike twice: what remains is the choice of the place. */
const doubtLeft = 0.5;

/** A second look that speaks against anybody must be this sure: a blurred figure is misread alike twice. */
const sureLook = 0.9;

const numeric: ReadonlySet<string> = new Set(["amount", "day", "identifier", "words-amount"]);

/** The kind with its facts taken from the reading as its second looks settle it. Without looks nothing changes. */
export function readTwice(kind: DocumentKind): DocumentKind {
  return { ...kind, extract: (reading) => (hasLooks(reading) ? extractSettled(kind, reading) : kind.extract(reading)) };
}

const hasLooks = (reading: Reading) => reading.pages.some((page) => page.lines.some((line) => line.again?.length));

function extractSettled(kind: DocumentKind, reading: Reading): Fields {
  const fields = kind.extract(settled(reading, kind));
  const weighed = Object.entries(fields).map(([name, fact]): [string, Fact] => {
    const shape = kind.fields[name]?.shape ?? "text";
    const twice = numeric.has(shape) && fact.rung === "ocr" && readAlikeTwice(reading, fact);
    return [name, contradictedTwice(reading, twice ? surer(fact) : fact)];
  });
  return Object.fromEntries(weighed);
}

/** What contradicts what stands around it, and was read alike twice, is hardly a slip of the reader. */
const contradictedTwice = (reading: Reading, fact: Fact): Fact =>
  fact.contradicted
    ? {
        ...fact,
        contradicted: fact.contradicted.map((one) =>
          readAlikeTwice(reading, { ...one, value: one.seen }, sureLook) ? { ...one, twice: true } : one,
        ),
      }
    : fact;

/** Whether a line under the fact holds its number and was read alike twice there. */
function readAlikeTwice(reading: Reading, fact: Pick<Fact, "page" | "box" | "value">, sure = 0): boolean {
  const { box, value } = fact;
  if (!box || typeof value !== "string") return false;
  const digits = value.replace(/[^0-9A-Z]/g, "");
  const lines = reading.pages.find((page) => page.number === fact.page)?.lines ?? [];
  return lines.some(
    (line) =>
      line.again &&
      verticalOverlap(line.box, box) > 0.5 &&
      horizontalOverlap(line.box, box) > 0.5 &&
      verdictsOn(line).some(
        (verdict) =>
          verdict.says === "agreed" &&
          !eitherOrder(verdict.text) &&
          sameNumber(verdict.text, digits) &&
          line.again!.some(({ start, confidence }) => start === verdict.start && confidence >= sure),
      ),
  );
}

/** A day whose month may also be its day: reading it twice does not tell which is which. */
function eitherOrder(printed: string): boolean {
  const [, first, second] = /^(\d{1,2})\D+(\d{1,2})\D+\d{2,4}$/.exec(printed.trim()) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

/** Whether a printed number is the value's: the same digits, in whatever order a day writes them. */
function sameNumber(printed: string, digits: string): boolean {
  const sorted = (text: string) => [...text.replace(/[^0-9A-Z]/g, "").replace(/0/g, "")].sort().join("");
  const [seen, meant] = [sorted(printed), sorted(digits)];
  return seen !== "" && (meant.endsWith(seen) || seen === meant || meant.includes(seen) || seen.includes(meant));
}

const surer = (fact: Fact): Fact => ({
  ...fact,
  confidence: Math.round((1 - (1 - fact.confidence) * doubtLeft) * 1000) / 1000,
});
