import { kindById } from "@/domain/documents";
import { recognise } from "@/domain/documents/recognise";
import type { CodeSighting, Reading, TextLine } from "@/domain/reading";

/** What a phone made of a photo by itself. Shown, never sent: the server reads the file again. */
export type FirstLook = {
  kind: string;
  facts: readonly { field: string; shape: string; value: string; currency: string | null }[];
};

/** Below this a phone's reading is not worth a word: it reads once, plainly, and the server reads better. */
const worthSaying = 0.7;
const atMost = 3;

/** The first few facts that people look for on such a document, by the same rules as everywhere; null when there are none. */
export function firstFacts(
  page: { width: number; height: number; lines: readonly TextLine[]; codes: readonly CodeSighting[] },
  file: { name: string; type: string; size: number },
): FirstLook | null {
  const reading: Reading = {
    file: { name: file.name, mediaType: file.type, sha256: "", bytes: file.size },
    pages: [{ number: 1, ...page, plates: [] }],
    pageCount: 1,
    structured: [],
    picture: null,
    pdf: null,
  };
  const kind = kindById(recognise(reading).kind);
  const fields = kind.extract(reading);
  const currency = fields.currency?.value ?? kind.currency ?? null;
  const facts = (kind.asks ?? []).flatMap((field) => {
    const fact = fields[field];
    if (!fact || typeof fact.value !== "string" || fact.confidence < worthSaying) return [];
    return [
      {
        field,
        shape: kind.fields[field]?.shape ?? "text",
        value: fact.value,
        currency: typeof currency === "string" ? currency : null,
      },
    ];
  });
  return facts.length > 0 ? { kind: kind.id, facts: facts.slice(0, atMost) } : null;
}
