import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { describe } from "vitest";
import { blobStoreContract } from "./contract";
import { diskStore } from "./disk";

describe("blobs on disk", () => {
  blobStoreContract(async () => diskStore(await mkdtemp(path.join(os.tmpdir(), "blobs-"))));
});
