import type { PageReading, StructuredPart } from "@/domain/reading";
import type { PageRaster } from "../container/port";
import { Unreadable } from "../container/unreadable";
import type { Readers } from "../pdf/read-pdf";

export async function readOfd(
  _bytes: Uint8Array,
  _readers: Readers,
): Promise<{ pages: PageReading[]; rasters: PageRaster[]; pageCount: number; structured: StructuredPart[] }> {
  throw new Unreadable("unsupported-type", "a ZIP");
}
