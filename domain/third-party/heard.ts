import { type Day, daysBetween } from "../values/day";
import { type AttributeId, factAttribute } from "./attributes";
import { subjectOf, type ThirdPartyFact } from "./third-party-fact";

/** A fact that counts now, and whether it is past its shelf life. */
export type Heard = ThirdPartyFact & { stale: boolean };

/**
 * The facts that count on a day: of one issuer, thing and attribute the newest, by the day it speaks of and then by when it
 * was brought in. One that is older than its shelf life is stale: it is shown, and confirms nothing.
 */
export function heardOn(facts: readonly ThirdPartyFact[], today: Day): Heard[] {
  const newest = new Map<string, ThirdPartyFact>();
  for (const fact of [...facts].sort(newestFirst)) {
    const key = JSON.stringify([
      fact.issuerKind,
      fact.issuer.normalize("NFKC").trim(),
      subjectOf(fact),
      fact.attribute,
    ]);
    if (fact.asOf <= today && !newest.has(key)) newest.set(key, fact);
  }
  return [...newest.values()].map((fact) => ({ ...fact, stale: isStale(fact, today) }));
}

/** What was said of one attribute, and of one thing where it is not the business itself. */
export const heardOf = (facts: readonly ThirdPartyFact[] | undefined, attribute: AttributeId, today: Day): Heard[] =>
  heardOn(
    (facts ?? []).filter((fact) => fact.attribute === attribute),
    today,
  );

export const isStale = ({ attribute, asOf }: Pick<ThirdPartyFact, "attribute" | "asOf">, today: Day): boolean =>
  daysBetween(asOf, today) > factAttribute(attribute).goodFor;

const newestFirst = (a: ThirdPartyFact, b: ThirdPartyFact): number =>
  compare(b.asOf, a.asOf) || compare(b.at, a.at) || compare(b.id, a.id);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
