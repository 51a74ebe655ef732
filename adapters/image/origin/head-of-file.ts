import type { FileType } from "../../container/sniff";

/** Notes of a picture are short; what lies beyond is pixels or padding. */
const most = 256 * 1024;
const mostParts = 400;

/** What a picture file says beside its pixels, part by part: JPEG segments, PNG chunks, else its first bytes. */
export function headOfFile(bytes: Uint8Array, type: FileType): { name: string; body: Buffer }[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "jpeg") return segments(file);
  if (type === "png") return chunks(file);
  return [{ name: type, body: file.subarray(0, most) }];
}

/** JPEG: marker, length, body, until the scan begins. */
function segments(file: Buffer): { name: string; body: Buffer }[] {
  const parts: { name: string; body: Buffer }[] = [];
  let room = most;
  for (let at = 2; at + 4 <= file.length && parts.length < mostParts && room > 0; ) {
    const marker = file[at + 1]!;
    if (file[at] !== 0xff || marker === 0xda || marker === 0xd9) break;
    const length = file.readUInt16BE(at + 2);
    if (length < 2) break;
    const body = file.subarray(at + 4, Math.min(at + 2 + length, at + 4 + room));
    const isNote = marker >= 0xe1 || marker === 0xfe;
    if (isNote) {
      parts.push({ name: marker === 0xfe ? "comment" : `app${marker - 0xe0}`, body });
      room -= body.length;
    }
    at += 2 + length;
  }
  return parts;
}

/** PNG: length, name, body, checksum; picture data is passed over, notes may follow it. */
function chunks(file: Buffer): { name: string; body: Buffer }[] {
  const parts: { name: string; body: Buffer }[] = [];
  let room = most;
  for (let at = 8, seen = 0; at + 12 <= file.length && seen < 20_000 && parts.length < mostParts && room > 0; seen++) {
    const length = file.readUInt32BE(at);
    const name = file.toString("latin1", at + 4, at + 8);
    if (at + 8 + length > file.length) break;
    if (["tEXt", "iTXt", "caBX", "eXIf"].includes(name)) {
      const body = file.subarray(at + 8, at + 8 + Math.min(length, room));
      parts.push({ name, body });
      room -= body.length;
    }
    at += 12 + length;
  }
  return parts;
}
