import type { z } from "zod";
import type { Reading, Rung } from "../reading";
import type { Box } from "../values/box";
import type { Words } from "../words";

export const kindIds = [
  "vat-invoice",
  "invoice",
  "receipt",
  "contract",
  "storefront-photo",
  "vehicle-photo",
  "business-licence",
  "vehicle-licence",
  "transport-permit",
  "bank-statement",
  "unknown",
] as const;
export type KindId = (typeof kindIds)[number];

/** Who stands behind a fact. */
export type Standing = { by: "self" } | { by: "third-party"; issuer: string; on: string };

/** A table row as read, e.g. an invoice line: column name to text. */
export type Row = Readonly<Record<string, string>>;

/**
 * Print that was read to say one thing where what stands around it makes another: a slip of the reader, or of whoever
 * printed it. The fact itself says what is likelier.
 */
export type Contradiction = {
  seen: string;
  /** What follows from the sums around it. */
  follows: string;
  /** How clearly the print was read, 0..1; 1 for text. */
  confidence: number;
  /** A second look at the same place read the same. */
  twice?: boolean;
  page: number;
  box: Box;
  /** Of a fact made of rows: the row it speaks of, from 1 in their order. */
  row?: number;
};

/** One fact: its value, the rung it came from and where it was seen. `value` is text, or rows for `lines`/`rows`. */
export type Fact = {
  value: string | readonly Row[];
  rung: Rung;
  /** 0..1, calibrated: of facts said with >= 0.9, at least 98 % shall be right. */
  confidence: number;
  /** 1 for the first page; null where the rung has no positions. */
  page: number | null;
  box: Box | null;
  standing: Standing;
  /** The same fact as other rungs gave it, when they were read too (for "two rungs disagree"). */
  others?: readonly { value: string; rung: Rung; page: number | null; box: Box | null }[];
  /** Where print contradicts what stands around it, the surest first; left out when nothing does. */
  contradicted?: readonly Contradiction[];
};
export type Fields = Readonly<Record<string, Fact>>;

/**
 * A document kind: fifteen lines of facts and two pure functions.
 * `fields` lists field names in the order people read them, with how each is compared and shown.
 */
export type FieldShape = "text" | "name" | "amount" | "day" | "identifier" | "rows" | "currency" | "words-amount";

/** One field: how it is compared and shown, its name, and words for its values where there are only a few. */
export type KindField = {
  shape: FieldShape;
  words: Words<"name">;
  choices?: Readonly<Record<string, Words<"name">>>;
};

export type DocumentKind<Field extends string = string> = {
  id: KindId;
  words: Words<"name" | "short" | "why" | "glyph">;
  fields: Readonly<Record<Field, KindField>>;
  /** 0..1: how sure this reading is of this kind. Pure. */
  recognise: (reading: Reading) => number;
  /** The facts of this kind in the reading; silent fields are left out. Pure. */
  extract: (reading: Reading) => Fields;
  /** What its amounts are in where no field says so. */
  currency?: "CNY";
  /**
   * The fields that matter most, first things first: where one of them is silent its owner is asked, and a first look
   * tells of these.
   */
  asks?: readonly Field[];
  /** Validates the stored JSON of `fields`. */
  schema: z.ZodType<Fields>;
};

export type Recognition = { kind: KindId; confidence: number };
