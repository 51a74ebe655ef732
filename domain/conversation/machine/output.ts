import { z } from "zod";
import { kindIds } from "../../documents/kind";

const said = z.strictObject({ text: z.string().min(1).max(600), cites: z.array(z.string().max(8)).max(20) });
const flag = z.strictObject({
  kind: z.enum(["hold", "lower-confidence"]),
  because: z.string().min(1).max(600),
  cites: z.array(z.string().max(8)).max(20),
});

/** What a model may answer an owner: sentences that cite facts. There is no field for an amount, a state or a decision. */
export const answerOutput = z.strictObject({ sentences: z.array(said).max(12) });
/** What it may tell a reviewer: sentences, and that a person should look more closely. */
export const summaryOutput = z.strictObject({
  sentences: z.array(said).max(12),
  flags: z.array(flag).max(6).default([]),
});
/** What it may propose of a layout that no rule knows: a kind, and fields with the words of the page they stand on. */
export const layoutOutput = z.strictObject({
  kind: z.enum(kindIds),
  fields: z
    .array(
      z.strictObject({
        field: z.string().max(40),
        value: z.string().min(1).max(300),
        quote: z.string().min(1).max(300),
        page: z.number().int().min(1).max(500),
      }),
    )
    .max(40),
});
export type LayoutOutput = z.infer<typeof layoutOutput>;
export type Flag = z.infer<typeof flag>;

/** A raw answer as its schema has it, or null: nothing is mended, a member too many refuses all of it. */
export function parseOutput<Output>(schema: z.ZodType<Output>, raw: string): Output | null {
  const text = raw.slice(0, 60_000);
  const [begin, end] = [text.indexOf("{"), text.lastIndexOf("}")];
  if (begin < 0 || end <= begin) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text.slice(begin, end + 1)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
