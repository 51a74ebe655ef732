import { textOf } from "@/domain/documents/fact";
import { kindById } from "@/domain/documents/index";
import type { Fact, Fields, KindField } from "@/domain/documents/kind";
import { sayChoice } from "@/domain/documents/say-choice";
import { sayRung } from "@/domain/review/rungs";
import { compareNames } from "@/domain/values/company-name";
import { type Language, say } from "@/domain/words";
import { day } from "@/i18n/format";
import { showValue } from "@/i18n/show-value";
import type { Tone } from "@/ui/tone";
import type { FactView } from "../case-view";

type Stated = { name: string; uscc: string | null; establishedOn: string | null };
type Given = {
  kind: string;
  /** As read, without corrections. */
  fields: Fields;
  corrections: readonly { field: string; value: string }[];
  stated: Stated;
  language: Language;
};

/** Which fields say something that the application states, too. */
const statedBy: Readonly<Record<string, keyof Stated>> = {
  "business-licence.name": "name",
  "business-licence.uscc": "uscc",
  "business-licence.establishedOn": "establishedOn",
  "transport-permit.holder": "name",
  "vehicle-licence.owner": "name",
  "bank-statement.accountName": "name",
  "storefront-photo.signText": "name",
};

/** The facts of a document in the order of its kind: read, declared and corrected side by side. */
export function viewFacts(given: Given): { facts: FactView[]; silent: string[] } {
  const shapes = kindById(given.kind).fields as Record<string, KindField>;
  const known = Object.keys(shapes);
  const corrected = new Map(given.corrections.map((one) => [one.field, one.value]));
  const spoken = [...known, ...Object.keys(given.fields).filter((field) => !known.includes(field))].filter(
    (field) => given.fields[field] || corrected.has(field),
  );
  const labelOf = (field: string) => {
    const words = shapes[field]?.words;
    return words ? say(words, given.language, "name") : field;
  };
  const currency = textOf(given.fields, "currency") ?? "CNY";
  return {
    facts: spoken.map((field) => {
      const shape = shapes[field]?.shape ?? "text";
      const show = (text: string) =>
        showValue(sayChoice(shapes[field], text, given.language), shape, given.language, currency);
      const fact = given.fields[field];
      const correction = corrected.get(field);
      return {
        field,
        label: labelOf(field),
        read: typeof fact?.value === "string" ? show(fact.value) : null,
        rows: fact && typeof fact.value !== "string" ? fact.value : null,
        corrected: correction === undefined ? null : show(correction),
        declared: declaredOf(given, field, fact, show),
        others: (fact?.others ?? []).map((one) => ({
          value: show(one.value),
          source: sayRung(one.rung, given.language),
        })),
        source: sourceOf(fact, given.language),
        confidence: fact?.confidence ?? null,
        tone: toneOf(fact),
        page: fact?.page ?? null,
        box: fact?.box ?? null,
      };
    }),
    silent: known.filter((field) => !spoken.includes(field)).map(labelOf),
  };
}

function declaredOf({ kind, stated }: Given, field: string, fact: Fact | undefined, show: (text: string) => string) {
  const key = statedBy[`${kind}.${field}`];
  const value = key ? stated[key] : null;
  if (!key || !value) return null;
  const read = typeof fact?.value === "string" ? fact.value : "";
  const agrees = key === "name" ? compareNames(value, read) !== "different" || read.includes(value) : value === read;
  return { value: show(value), agrees };
}

function sourceOf(fact: Fact | undefined, language: Language): string {
  if (!fact) return sayRung("declared", language);
  if (fact.standing.by === "self") return sayRung(fact.rung, language);
  return `${fact.standing.issuer}, ${day(fact.standing.on, language)}`;
}

/** Blue stands for a third party, jade for a source that confirms or a sure reading, amber for doubt. */
function toneOf(fact: Fact | undefined): Tone {
  if (!fact || fact.rung === "declared") return "plain";
  if (fact.standing.by === "third-party") return "blue";
  return fact.confidence >= 0.9 ? "jade" : "amber";
}
