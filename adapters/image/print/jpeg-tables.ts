/** Luma quantisation steps of a JPEG by row and column of the block (8 x 8), or null when it has none that can be read. */
export function lumaSteps(file: Uint8Array): Uint16Array | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, 512 * 1024));
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === 0xda || marker === 0xd9) return null;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return null;
    if (marker === 0xdb) {
      const table = firstTable(bytes.subarray(at + 4, at + 2 + length));
      if (table) return table;
    }
    at += 2 + length;
  }
  return null;
}

/** Table 0 is luma's in every encoder that is in use. */
function firstTable(body: Buffer): Uint16Array | null {
  for (let at = 0; at < body.length; ) {
    const [wide, number] = [body[at]! >> 4, body[at]! & 15];
    const size = wide ? 128 : 64;
    if (at + 1 + size > body.length) return null;
    if (number === 0) {
      const steps = new Uint16Array(64);
      for (let index = 0; index < 64; index++)
        steps[zigzag[index]!] = wide ? body.readUInt16BE(at + 1 + 2 * index) : body[at + 1 + index]!;
      return steps.every((step) => step > 0) ? steps : null;
    }
    at += 1 + size;
  }
  return null;
}

/** Places of a block in the order in which JPEG writes them. */
export const zigzag: readonly number[] = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
  55, 62, 63,
];
