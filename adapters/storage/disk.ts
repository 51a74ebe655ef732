import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { BlobMissing, type BlobStore } from "./port";

let serial = 0;

/** Blobs as files below `folder`, two characters of the hash a folder. Writes are durable before they are answered. */
export function diskStore(folder: string): BlobStore {
  const place = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new BlobMissing(sha256);
    return path.join(folder, sha256.slice(0, 2), sha256);
  };

  async function keep(draft: string, sha256: string): Promise<void> {
    const target = place(sha256);
    await mkdir(path.dirname(target), { recursive: true });
    await flush(draft);
    await rename(draft, target);
    await flush(path.dirname(target));
  }

  async function draftName(): Promise<string> {
    await mkdir(path.join(folder, "drafts"), { recursive: true });
    return path.join(folder, "drafts", `${process.pid}-${Date.now()}-${serial++}`);
  }

  return {
    async put(bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const draft = await draftName();
      const file = await open(draft, "wx");
      await file.writeFile(bytes);
      await file.close();
      await keep(draft, sha256);
      return { sha256, bytes: bytes.byteLength };
    },
    async putFile(source) {
      const hash = createHash("sha256");
      await pipeline(createReadStream(source), hash);
      const sha256 = hash.digest("hex");
      const draft = await draftName();
      await copyFile(source, draft);
      await keep(draft, sha256);
      return { sha256, bytes: (await stat(place(sha256))).size };
    },
    async get(sha256) {
      return readFile(await this.path(sha256));
    },
    async path(sha256) {
      const file = place(sha256);
      const found = await stat(file).catch(() => null);
      if (!found) throw new BlobMissing(sha256);
      return file;
    },
  };
}

async function flush(target: string): Promise<void> {
  const handle = await open(target, "r");
  await handle.sync().finally(() => handle.close());
}

/** Removes drafts that a killed process left behind; call it at start, when nobody else writes. */
export async function removeDrafts(folder: string): Promise<void> {
  await rm(path.join(folder, "drafts"), { recursive: true, force: true });
}
