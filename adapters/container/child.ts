import { readFile } from "node:fs/promises";
import sharp from "sharp";
import type { ReaderMessage, ReadRequest } from "./messages";
import { openReaders, ReaderBroken } from "./open-readers";
import { readBytes } from "./read-bytes";
import { Unreadable } from "./unreadable";

/** The process that touches hostile bytes. It holds no secret and no connection; its parent may end it at any moment. */
sharp.cache(false);
sharp.concurrency(1);
const readers = openReaders();

async function answer(request: ReadRequest): Promise<ReaderMessage> {
  try {
    const bytes = await readFile(request.path);
    return { say: "read", ...(await readBytes(bytes, request, readers)) };
  } catch (error) {
    if (error instanceof Unreadable) return { say: "problem", problem: error.problem, detail: error.detail };
    if (error instanceof ReaderBroken) return { say: "broken", detail: error.message };
    return { say: "problem", problem: "corrupt", detail: String(error).slice(0, 300) };
  }
}

const tell = (message: ReaderMessage) => process.send?.(message);
process.on("message", (request) => void answer(request as ReadRequest).then(tell));
process.on("disconnect", () => process.exit(0));
process.on("unhandledRejection", (error) =>
  tell({ say: "problem", problem: "corrupt", detail: String(error).slice(0, 300) }),
);
tell({ say: "ready" });
