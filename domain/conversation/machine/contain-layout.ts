import { givesOrders } from "../../checks/orders-the-reader/orders";
import { kindById } from "../../documents/index";
import type { FieldShape, Fields, KindId } from "../../documents/kind";
import { typedValue } from "../../documents/typed-value";
import type { PageReading } from "../../reading";
import type { Box } from "../../values/box";
import { isVerbatim } from "./contain-sentences";
import { numbersIn } from "./numbers-in";
import type { LayoutOutput } from "./output";

/**
 * A field as a model read it: a question to the owner, no fact. It stands below what is declared: it weighs nothing until
 * the owner says that it is so, and then it is the owner's word.
 */
export type Proposal = {
  field: string;
  value: string;
  quote: string;
  page: number;
  box: Box | null;
  standing: { by: "model"; confidence: 0.3 };
};
export type LayoutProposal = { kind: KindId; fields: readonly Proposal[] };

/**
 * What may be asked of the owner of a model's reading: fields that the kind has and the rules left silent, whose quote
 * stands word for word on one line of that page and holds the value. Null when nothing is left.
 */
export function containLayout(
  output: LayoutOutput,
  pages: readonly Pick<PageReading, "number" | "lines">[],
  known: { kind: KindId; fields: Fields },
): LayoutProposal | null {
  const kind = known.kind === "unknown" ? output.kind : known.kind;
  if (kind === "unknown") return null;
  const shapes = kindById(kind).fields as Readonly<Record<string, { shape: FieldShape }>>;
  const proposals = new Map<string, Proposal>();
  for (const { field, value, quote, page } of output.fields) {
    const shape = Object.hasOwn(shapes, field) ? shapes[field]!.shape : "rows";
    const typed = typedValue(shape, value);
    const line = pages.find((one) => one.number === page)?.lines.find(({ text }) => isVerbatim(quote, [text]));
    if (typed === null || !line || known.fields[field] || proposals.has(field)) continue;
    if (!holds(quote, shape, typed) || givesOrders(line.text)) continue;
    proposals.set(field, {
      field,
      value: typed,
      quote,
      page,
      box: line.box,
      standing: { by: "model", confidence: 0.3 },
    });
  }
  return proposals.size > 0 ? { kind, fields: [...proposals.values()] } : null;
}

function holds(quote: string, shape: FieldShape, value: string): boolean {
  const numbers = numbersIn(quote);
  if (shape === "amount") return numbers.includes(Number(value));
  if (shape === "day") return value.split("-").every((part) => numbers.includes(Number(part)));
  return isVerbatim(value, [quote, quote.toUpperCase()]);
}
