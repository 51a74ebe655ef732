/** What one uploaded file may cost before it is refused. Sizes in bytes, times in milliseconds. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  /** Pages read and shown; the rest of a longer file is only counted. */
  pagesRead: 60,
  /** A file with more pages than this is refused unread. */
  pagesAtAll: 500,
  /** Pages without a text layer that are worth optical reading: who, what and how much stand first, signatures last. */
  pagesOpticalFirst: 12,
  pagesOpticalLast: 4,
  /** 50-megapixel phones write 8,160 x 6,144, a little over 50 million. */
  pixels: 64_000_000,
  /** Longest side of the page people are shown and readers read. */
  rasterSide: 2000,
  pdfRasterSide: 1600,
  jpegQuality: 82,
  milliseconds: 120_000,
  /** Resident memory of one reading process. */
  residentBytes: 1.5 * 1024 ** 3,
  heapMegabytes: 768,
  xmlBytes: 8 * 1024 * 1024,
  xmlDepth: 64,
  xmlNodes: 200_000,
  zipEntries: 2_000,
  zipEntryBytes: 32 * 1024 * 1024,
  zipBytes: 96 * 1024 * 1024,
  /** Unpacked bytes per packed byte that no honest document reaches (checked above 1 MB unpacked). */
  zipRatio: 200,
  /** What all streams of one PDF may unpack to: a 64-megapixel RGB picture and some. */
  pdfUnpackedBytes: 256 * 1024 * 1024,
} as const;
