import type { PageRaster } from "@/adapters/container/port";
import type { BlobStore } from "@/adapters/storage/port";

/** Stores the re-encoded pages, durably, before any row points at them. */
export async function keepPages(
  blobs: BlobStore,
  rasters: readonly PageRaster[],
): Promise<{ number: number; sha256: string; width: number; height: number }[]> {
  const pages = [];
  for (const { number, width, height, jpeg } of rasters) {
    const { sha256 } = await blobs.put(jpeg);
    pages.push({ number, sha256, width, height });
  }
  return pages;
}
