import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { limits } from "../container/limits";
import { Unreadable } from "../container/unreadable";

/** The parts of a ZIP that has passed the limits; `read` gives one part's bytes, or null when there is none of that name. */
export type Package = { names: readonly string[]; read(name: string): Promise<Uint8Array | null> };

/** Opens a ZIP in memory, refusing what would unpack beyond the limits. @throws Unreadable "corrupt", "bomb" or "encrypted" */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await open(bytes);
  const entries = new Map<string, Entry>();
  for (const entry of await listed(zip)) entries.set(entry.fileName, entry);
  let left: number = limits.zipBytes;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const part = await unpack(zip, entry);
      left -= part.length;
      if (left < 0) throw new Unreadable("bomb", "parts unpack beyond the limit");
      return part;
    },
  };
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, decodeStrings: true }, (error, zip) => {
      if (error || !zip) reject(toUnreadable(error));
      else resolve(zip);
    });
  });
}

function toUnreadable(error: Error | null): Unreadable {
  const message = error?.message ?? "no ZIP";
  return new Unreadable(/end of central directory/i.test(message) ? "truncated" : "corrupt", `ZIP: ${message}`);
}

function listed(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let total = 0;
    zip.on("error", (error) => reject(toUnreadable(error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      total += entry.uncompressedSize;
      const problem = entryProblem(entry, entries.length, total);
      if (problem) return reject(problem);
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function entryProblem(entry: Entry, count: number, total: number): Unreadable | null {
  const size = entry.uncompressedSize;
  const ratio = size / Math.max(1, entry.compressedSize);
  if (entry.isEncrypted()) return new Unreadable("encrypted", "the package wants a password");
  if (count >= limits.zipEntries) return new Unreadable("bomb", `more than ${limits.zipEntries} parts`);
  if (size > limits.zipEntryBytes || total > limits.zipBytes)
    return new Unreadable("bomb", `unpacks to ${total} bytes or more`);
  if (size > 1_048_576 && ratio > limits.zipRatio)
    return new Unreadable("bomb", `a part packed ${Math.round(ratio)} times`);
  return null;
}

function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(toUnreadable(error));
      const chunks: Buffer[] = [];
      stream.on("error", (problem: Error) => reject(toUnreadable(problem)));
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => resolve(Buffer.concat(chunks)));
    });
  });
}
