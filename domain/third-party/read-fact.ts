import { z } from "zod";
import { isDay } from "../values/day";
import { fromMinor, toMinor } from "../values/money";
import { coarsePlace, sayPlace } from "../values/places/coarse-place";
import { normalisePlate } from "../values/plate";
import { maskResidentId, normaliseTaxId } from "../values/tax-id";
import { issuerKinds } from "./about";
import { type AttributeId, attributeIds, factAttribute } from "./attributes";
import type { GivenFact } from "./third-party-fact";

const text = (most: number) => z.string().trim().min(1).max(most);

/** The shape in which a fact comes in: typed by a reviewer, from a file, or pushed by another program. */
export const givenFactSchema = z.object({
  issuer: text(120),
  issuerKind: z.enum(issuerKinds),
  about: z.discriminatedUnion("of", [
    z.object({ of: z.literal("business") }),
    z.object({ of: z.literal("invoice"), number: text(60) }),
    z.object({ of: z.literal("vehicle"), plate: text(20) }),
  ]),
  attribute: z.enum(attributeIds as [AttributeId, ...AttributeId[]]),
  value: text(300),
  asOf: z.string().refine(isDay, "must be a day such as 2026-05-14"),
  reference: text(300),
});

export type FactProblem = "about-mismatch" | "issuer-cannot-know" | "value-not-understood" | "in-the-future";

/**
 * A fact as it is kept: numbers and plates as they compare, amounts to the cent, a place cut down to its district and an
 * identity number hidden, so that nothing nearer is ever stored. Or why it cannot be one.
 */
export function readFact(given: GivenFact, today: string): { fact: GivenFact } | { problem: FactProblem } {
  const attribute = factAttribute(given.attribute);
  if (attribute.about !== given.about.of) return { problem: "about-mismatch" };
  if (!attribute.issuers.includes(given.issuerKind)) return { problem: "issuer-cannot-know" };
  if (given.asOf > today) return { problem: "in-the-future" };
  const value = foldedValue(given);
  if (!value) return { problem: "value-not-understood" };
  return { fact: { ...given, about: aboutOf(given), value } };
}

function foldedValue({ attribute: id, value }: GivenFact): string | null {
  const { shape, choices } = factAttribute(id);
  if (id === "district") return sayPlace(coarsePlace(value)) || null;
  if (choices) return value in choices ? value : null;
  if (shape === "amount") {
    const amount = toMinor(value.replace(/[,，\s]/g, ""));
    return amount === null ? null : fromMinor(amount);
  }
  if (shape === "day") return isDay(value) ? value : null;
  if (shape === "identifier") return maskResidentId(normaliseTaxId(value));
  return value.trim() || null;
}

function aboutOf({ about }: GivenFact): GivenFact["about"] {
  if (about.of === "invoice") return { of: "invoice", number: foldNumber(about.number) };
  return about.of === "vehicle" ? { of: "vehicle", plate: normalisePlate(about.plate) } : about;
}

/** An invoice's number as the business keys of documents fold it. */
export const foldNumber = (number: string): string =>
  number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
