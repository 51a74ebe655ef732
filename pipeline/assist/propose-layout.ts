import { containLayout, type LayoutProposal } from "@/domain/conversation/machine/contain-layout";
import { layoutOutput, parseOutput } from "@/domain/conversation/machine/output";
import { layoutPrompt } from "@/domain/conversation/machine/prompts";
import { clip, wrapData } from "@/domain/conversation/machine/wrap";
import { kinds } from "@/domain/documents/index";
import type { DocumentKind, KindId } from "@/domain/documents/kind";
import type { Reading } from "@/domain/reading";
import { currentFields, documentParts } from "../evidence/load-document";
import { documentSubject } from "../stage";
import { type Called, callModel, type ModelDoor } from "./call-model";

const mostPages = 3;
const mostLines = 90;

/**
 * Has a model read a document that no rule could. What is left of its answer is kept as questions to the owner: no fact,
 * no finding and no kind comes of it before the owner says so. Null where the document was not read.
 */
export async function proposeLayout(door: ModelDoor, documentId: string): Promise<Called<LayoutProposal> | null> {
  const document = await door.db.document.findUniqueOrThrow({ where: { id: documentId }, include: documentParts });
  const row = await door.db.documentReading.findFirst({
    where: { documentId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (!row) return null;
  const { pages } = row.reading as unknown as Reading;
  const known = { kind: document.kind as KindId, fields: currentFields(document) };
  const among = kinds.filter(({ id }) => id !== "unknown" && (known.kind === "unknown" || id === known.kind));
  return callModel<LayoutProposal>(door, {
    ...{ purpose: "layout", subject: documentSubject(documentId), prompt: layoutPrompt, language: "en" },
    data: wrapData({
      kinds: among.map(describe),
      pages: pages.slice(0, mostPages).map(({ number, lines }) => ({
        ...{ page: number, lines: lines.slice(0, mostLines).map((line) => clip(line.text, 120)) },
      })),
    }),
    contain: (raw) => {
      const output = parseOutput(layoutOutput, raw);
      if (!output) return { why: "garbage" };
      const kept = containLayout(output, pages, known);
      return kept ? { kept } : { why: "nothing-left" };
    },
  });
}

const describe = ({ id, fields }: DocumentKind) => ({
  kind: id,
  fields: Object.entries(fields).flatMap(([name, { shape }]) => (shape === "rows" ? [] : [`${name} (${shape})`])),
});
