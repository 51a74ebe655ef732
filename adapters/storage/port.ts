/** Content-addressed bytes. Names are SHA-256 in lower-case hex. */
export interface BlobStore {
  /** Writes durably (fsync, then rename) and answers the hash; writing the same bytes twice is harmless. */
  put(bytes: Uint8Array): Promise<{ sha256: string; bytes: number }>;
  /** Moves a finished file in, without holding it in memory. */
  putFile(path: string): Promise<{ sha256: string; bytes: number }>;
  /** @throws BlobMissing */
  get(sha256: string): Promise<Uint8Array>;
  /** A local path to the bytes, for a reader in a child process. @throws BlobMissing */
  path(sha256: string): Promise<string>;
}

export class BlobMissing extends Error {
  constructor(readonly sha256: string) {
    super(`blob ${sha256} is not in the store`);
  }
}
