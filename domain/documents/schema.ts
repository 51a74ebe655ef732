import { z } from "zod";
import { rungs } from "../reading";
import type { FieldShape, Fields } from "./kind";

const fraction = z.number().min(-1).max(2);
const box = z.tuple([fraction, fraction, fraction, fraction]);
const seenAt = { page: z.int().positive().nullable(), box: box.nullable() };
const rows = z.array(z.record(z.string(), z.string()));
const standing = z.union([
  z.object({ by: z.literal("self") }),
  z.object({ by: z.literal("third-party"), issuer: z.string(), on: z.string() }),
]);

function factSchema(shape: FieldShape) {
  return z.object({
    value: shape === "rows" ? z.union([rows, z.string()]) : z.string(),
    rung: z.enum(rungs),
    confidence: z.number().min(0).max(1),
    ...seenAt,
    standing,
    others: z.array(z.object({ value: z.string(), rung: z.enum(rungs), ...seenAt })).optional(),
    contradicted: z
      .array(
        z.object({
          seen: z.string(),
          follows: z.string(),
          confidence: z.number().min(0).max(1),
          twice: z.boolean().optional(),
          page: z.int().positive(),
          box,
          row: z.int().positive().optional(),
        }),
      )
      .optional(),
  });
}

/**
 * The schema of a kind's stored fields: every listed field optional (silence is allowed), unlisted ones refused.
 * Values are only checked for form (text or rows): what a document wrongly says is a finding, not a broken record.
 */
export function fieldsSchema(fields: Readonly<Record<string, { shape: FieldShape }>>): z.ZodType<Fields> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, factSchema(field.shape).optional()]),
  );
  return z.strictObject(shape) as unknown as z.ZodType<Fields>;
}
