import { randomUUID } from "node:crypto";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import type { Intake } from "../line";
import { cleanFileName } from "../store/clean-file-name";
import { limits } from "../store/limits";
import { beginUpload } from "./begin-upload";
import { finishUpload } from "./finish-upload";
import { refusal } from "./refusal";

export type TusOptions = {
  line: Intake;
  folder: string;
  path: string;
  publicUrl: string;
  /** A keyed hash of the device that sends, where it is known. */
  deviceOf?: (request: object) => string | null;
};

/** The resumable-upload protocol (https://tus.io/protocols/resumable-upload) over our rows and our store. */
export function tusServer(
  { line, folder, path, publicUrl, deviceOf }: TusOptions,
  userOf: (request: object) => string,
): Server {
  return new Server({
    path,
    datastore: new FileStore({ directory: folder }),
    maxSize: limits.fileBytes,
    relativeLocation: true,
    allowedOrigins: [new URL(publicUrl).origin],
    disableTerminationForFinishedUploads: true,
    namingFunction: () => randomUUID(),
    async onUploadCreate(request, upload) {
      if (upload.size === undefined) throw refusal("size-not-stated");
      const problem = await beginUpload(line, {
        id: upload.id,
        userId: userOf(request),
        caseId: upload.metadata?.caseId ?? "",
        fileName: cleanFileName(upload.metadata?.filename ?? ""),
        bytes: upload.size,
        sha256: upload.metadata?.sha256,
        device: deviceOf?.(request) ?? null,
      });
      if (problem) throw refusal(problem);
      return { metadata: {} };
    },
    async onUploadFinish(_request, upload) {
      const stored = await finishUpload(line, folder, upload.id);
      if (!stored) throw refusal("expired");
      if (!stored.ok) throw refusal(stored.problem);
      return { headers: { "Document-Id": stored.documentId } };
    },
  });
}
