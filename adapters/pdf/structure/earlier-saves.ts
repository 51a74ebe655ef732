/**
 * A PDF can be saved by adding to its end: each save ends with "startxref", a place and "%%EOF" (ISO 32000-1, 7.5.6).
 * @returns the lengths of the file at its earlier saves, oldest first. Ends that are no save (the first part of a
 * linearised file, a PDF carried inside) name a place where no table of objects is, and are left out.
 */
export function earlierSaves(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const saves: number[] = [];
  const linearised = /\/Linearized\s/.test(text.slice(0, 2048));
  const ownLength = linearised ? Number(/\/L\s+(\d+)/.exec(text.slice(0, 2048))?.[1] ?? 0) : 0;
  for (const match of text.matchAll(/startxref\s+(\d+)\s+%%EOF[\r\n]{0,2}/g)) {
    const end = match.index + match[0].length;
    if (bytes.length - end < 32) break;
    if (linearised && end + 2 < ownLength) continue;
    if (isTable(text, Number(match[1]), match.index)) saves.push(end);
  }
  return saves;
}

function isTable(text: string, at: number, before: number): boolean {
  if (at <= 0 || at >= before) return false;
  const start = text.slice(at, at + 400).trimStart();
  return start.startsWith("xref") || (/^\d+\s+\d+\s+obj/.test(start) && /\/XRef\b/.test(start));
}

/** Whether a signature is in the file, and whether something follows what the last one covers (12.8.1, ByteRange). */
export function signatures(bytes: Uint8Array): { isSigned: boolean; hasMoreAfter: boolean } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const ends = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)]
    .map((match) => Number(match[3]) + Number(match[4]))
    .filter((end) => end > 0 && end <= bytes.length);
  return { isSigned: ends.length > 0, hasMoreAfter: ends.length > 0 && Math.max(...ends) + 64 < bytes.length };
}
