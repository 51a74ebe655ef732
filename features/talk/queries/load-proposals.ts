import type { Database } from "@/adapters/db/port";
import type { LayoutProposal } from "@/domain/conversation/machine/contain-layout";
import { kindById } from "@/domain/documents";
import { type Language, say } from "@/domain/words";
import { exactMoney } from "@/i18n/format";
import { currentFields, documentParts } from "@/pipeline/evidence/load-document";
import { documentSubject } from "@/pipeline/stage";
import type { ProposalView } from "../talk-view";

/** What a model read in this case's documents and their owner has not answered yet. */
export async function loadProposals(db: Database, caseId: string, language: Language): Promise<ProposalView[]> {
  const documents = await db.document.findMany({
    where: { caseId, state: { not: "removed" } },
    include: documentParts,
    orderBy: { createdAt: "asc" },
  });
  const calls = await db.modelCall.findMany({
    where: {
      ...{ purpose: "layout", outcome: "accepted" },
      subject: { in: documents.map((document) => documentSubject(document.id)) },
    },
    orderBy: { createdAt: "asc" },
  });
  const newest = new Map(calls.map((call) => [call.subject, call.kept as unknown as LayoutProposal]));
  return documents.flatMap((document) => {
    const proposal = newest.get(documentSubject(document.id));
    const unknown = document.kind === "unknown";
    if (!proposal || (!unknown && proposal.kind !== document.kind)) return [];
    const answered = currentFields(document);
    const fields = unknown ? [] : proposal.fields.filter(({ field }) => !answered[field]);
    if (!unknown && fields.length === 0) return [];
    return [
      {
        ...view(document.id, document.fileName, proposal.kind, language),
        setsKind: unknown,
        fields: fields.map((one) => fieldView(proposal.kind, one, language)),
      },
    ];
  });
}

const view = (documentId: string, fileName: string, kind: string, language: Language) => ({
  ...{ documentId, fileName, kind },
  kindName: say(kindById(kind).words, language, "name"),
});

function fieldView(kind: string, { field, value, quote }: LayoutProposal["fields"][number], language: Language) {
  const shape = kindById(kind).fields[field];
  const shown = shape?.shape === "amount" ? exactMoney(value, language, kindById(kind).currency ?? null) : value;
  return { field, name: shape ? say(shape.words, language, "name") : field, value, shown, quote };
}
