type Tags = Map<number, string | number[] | undefined>;
const mostTags = 200;
const mostValues = 64;

/**
 * The tags of an EXIF block (TIFF 6.0): main, camera (0x8769) and GPS (0x8825) directories, and the thumbnail.
 * Every offset is checked against the block; null when it is no TIFF at all.
 */
export function readTiff(exif: Buffer): { main: Tags; camera: Tags; gps: Tags; thumbnail: Buffer | null } | null {
  const start = exif.toString("latin1", 0, 6) === "Exif\0\0" ? 6 : 0;
  const block = exif.subarray(start);
  const order = block.toString("latin1", 0, 2);
  if ((order !== "II" && order !== "MM") || block.length < 8) return null;
  const little = order === "II";
  const first = number(block, 4, 4, little);
  const main = directory(block, first, little);
  const below = (tag: number) => {
    const at = main.get(tag);
    return Array.isArray(at) && at[0] !== undefined ? directory(block, at[0], little) : new Map();
  };
  return { main, camera: below(0x8769), gps: below(0x8825), thumbnail: thumbnailOf(block, first, little) };
}

/** The JPEG that the second directory points at (0x0201, 0x0202): the small picture that the camera made of this one. */
function thumbnailOf(block: Buffer, first: number, little: boolean): Buffer | null {
  if (first < 8 || first + 2 > block.length) return null;
  const link = first + 2 + number(block, first, 2, little) * 12;
  if (link + 4 > block.length) return null;
  const second = directory(block, number(block, link, 4, little), little);
  const numberOf = (tag: number) => Number(second.get(tag)?.[0] ?? 0);
  const [at, length] = [numberOf(0x0201), numberOf(0x0202)];
  if (length < 128 || at + length > block.length) return null;
  const jpeg = block.subarray(at, at + length);
  return jpeg[0] === 0xff && jpeg[1] === 0xd8 ? jpeg : null;
}

function directory(block: Buffer, at: number, little: boolean): Tags {
  const tags: Tags = new Map();
  if (at < 8 || at + 2 > block.length) return tags;
  const count = Math.min(mostTags, number(block, at, 2, little));
  for (let index = 0; index < count; index++) {
    const entry = at + 2 + index * 12;
    if (entry + 12 > block.length) break;
    tags.set(number(block, entry, 2, little), value(block, entry, little));
  }
  return tags;
}

/** Bytes a value of each TIFF type takes: ASCII 2, SHORT 3, LONG 4, RATIONAL 5, SRATIONAL 10. */
const sizes: Record<number, number> = { 2: 1, 3: 2, 4: 4, 5: 8, 10: 8 };

function value(block: Buffer, entry: number, little: boolean): string | number[] | undefined {
  const type = number(block, entry + 2, 2, little);
  const count = number(block, entry + 4, 4, little);
  const size = sizes[type];
  if (!size || count > 4096) return undefined;
  const at = size * count <= 4 ? entry + 8 : number(block, entry + 8, 4, little);
  if (at + size * count > block.length) return undefined;
  if (type === 2) return block.toString("utf8", at, at + count).split("\0")[0];
  return Array.from({ length: Math.min(count, mostValues) }, (_, index) => {
    const place = at + index * size;
    if (size < 8) return number(block, place, size, little);
    return number(block, place, 4, little) / Math.max(1, number(block, place + 4, 4, little));
  });
}

function number(block: Buffer, at: number, size: number, little: boolean): number {
  return little ? block.readUIntLE(at, size) : block.readUIntBE(at, size);
}
