import { splitReading } from "@/domain/documents/split/split-reading";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { moveDocument } from "../move-document";
import { tellOwner } from "../notify/tell-owner";
import { documentSubject, type Save, type Stage } from "../stage";
import { keepPages } from "./keep-pages";
import { inFile, keepParts } from "./keep-parts";

/**
 * Opens the stored file and writes down everything it holds; each of several documents in it becomes one of its own.
 * A file that cannot be read is an answer, not a failure.
 */
export const read: Stage = {
  id: "read",
  version: 8,
  subject: "document",

  async inputHash(db, id) {
    const { sha256 } = await db.document.findUniqueOrThrow({ where: { id }, select: { sha256: true } });
    return hashInput({ sha256 });
  },

  async began(db, id) {
    await db.document.updateMany({ where: { ...inFile(id), state: "stored" }, data: { state: "reading" } });
  },

  async run(line, id): Promise<Save> {
    const first = await line.db.document.findUniqueOrThrow({ where: { id } });
    const { sha256, fileName } = first;
    const result = await line.files.read({ path: await line.blobs.path(sha256), name: fileName, sha256 });
    if (!result.ok) return unreadable(id, result.problem);
    const pages = await keepPages(line.blobs, result.rasters);
    const parts = splitReading(result.reading);
    return async (tx) => {
      const documents = await keepParts(tx, first, { version: read.version, parts, pages });
      await tx.blob.update({ where: { sha256 }, data: { mediaType: result.reading.file.mediaType } });
      await appendAudit(tx, {
        actorId: null,
        act: "document.read",
        subject: documentSubject(id),
        data: {
          ...{ sha256, pages: pages.length, version: read.version },
          ...(documents.length > 1 ? { documents } : {}),
        },
      });
    };
  },

  async next(tx, id) {
    const documents = await tx.document.findMany({ where: inFile(id), orderBy: { part: "asc" } });
    const present = documents.filter(({ part, parts }) => part <= parts).map((one) => one.id);
    const readings = await tx.documentReading.count({ where: { documentId: { in: present } } });
    return readings < present.length ? [] : present.map((one) => ({ stage: "extract", subject: documentSubject(one) }));
  },

  async stuck(tx, id) {
    for (const one of await tx.document.findMany({ where: inFile(id), select: { id: true } }))
      await moveDocument(tx, one.id, { state: "failed", problem: "stuck" });
  },
};

/** The owner hears what is wrong with the file; the rest of the case goes on without it. */
function unreadable(id: string, problem: string): Save {
  return async (tx) => {
    if (!(await moveDocument(tx, id, { state: "failed", problem }))) return;
    await tellOwner(tx, { notice: "document-failed", documentId: id, values: { problem } });
    await appendAudit(tx, {
      actorId: null,
      act: "document.failed",
      subject: documentSubject(id),
      data: { problem },
    });
  };
}
