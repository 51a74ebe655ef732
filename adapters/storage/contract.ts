import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { BlobMissing, type BlobStore } from "./port";

const bytes = new TextEncoder().encode("evidence");
const hash = "e56a3ee25fe5bc1c2ef6a9d7b47a2ee3a0ec3d6d8fb1b4b6a1de7b1f2f2d6f6d";

/** What every blob store must hold, run against the real one and any fake. */
export function blobStoreContract(open: () => Promise<BlobStore>): void {
  it("gives back the bytes it was given, under their SHA-256", async () => {
    const store = await open();
    const { sha256, bytes: size } = await store.put(bytes);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(size).toBe(bytes.byteLength);
    expect(Buffer.from(await store.get(sha256)).equals(Buffer.from(bytes))).toBe(true);
  });

  it("stores the same bytes twice without harm, from memory or from a file", async () => {
    const store = await open();
    const first = await store.put(bytes);
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), "blob-")), "file");
    await writeFile(file, bytes);
    expect(await store.putFile(file)).toEqual(first);
  });

  it("says so when a blob is not there", async () => {
    const store = await open();
    await expect(store.get(hash)).rejects.toThrow(BlobMissing);
  });

  it("takes no path for a name", async () => {
    const store = await open();
    await expect(store.get("../../etc/passwd")).rejects.toThrow(BlobMissing);
  });
}
