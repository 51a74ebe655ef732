import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { moveDocument } from "../move-document";
import { tellOwner } from "../notify/tell-owner";
import { documentSubject, type Save, type Stage } from "../stage";
import { keepPages } from "./keep-pages";

/** Opens the stored file and writes down everything it holds. A file that cannot be read is an answer, not a failure. */
export const read: Stage = {
  id: "read",
  version: 1,
  subject: "document",

  async inputHash(db, id) {
    const { sha256 } = await db.document.findUniqueOrThrow({ where: { id }, select: { sha256: true } });
    return hashInput({ sha256 });
  },

  async began(db, id) {
    await db.document.updateMany({ where: { id, state: "stored" }, data: { state: "reading" } });
  },

  async run(line, id): Promise<Save> {
    const { sha256, fileName } = await line.db.document.findUniqueOrThrow({ where: { id } });
    const result = await line.files.read({ path: await line.blobs.path(sha256), name: fileName, sha256 });
    if (!result.ok) return unreadable(id, result.problem);
    const pages = await keepPages(line.blobs, result.rasters);
    const { reading } = result;
    return async (tx) => {
      await tx.documentReading.create({ data: { documentId: id, version: read.version, reading } });
      await tx.pageImage.deleteMany({ where: { documentId: id } });
      await tx.pageImage.createMany({ data: pages.map((page) => ({ documentId: id, ...page })) });
      await tx.blob.update({ where: { sha256 }, data: { mediaType: reading.file.mediaType } });
      await moveDocument(tx, id, { state: "checking" });
      await appendAudit(tx, {
        actorId: null,
        act: "document.read",
        subject: documentSubject(id),
        data: { sha256, pages: pages.length, version: read.version },
      });
    };
  },

  async next(tx, id) {
    const readings = await tx.documentReading.count({ where: { documentId: id } });
    return readings > 0 ? [{ stage: "extract", subject: documentSubject(id) }] : [];
  },

  async stuck(tx, id) {
    await moveDocument(tx, id, { state: "failed", problem: "stuck" });
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
