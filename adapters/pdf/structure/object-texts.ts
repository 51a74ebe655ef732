import { inflateSync } from "node:zlib";

const mostBytes = 8 * 1024 * 1024;
const mostStreams = 400;

/**
 * The dictionaries of a PDF by object number, as text, those in object streams unpacked (ISO 32000-1, 7.5.7). What lies
 * in other streams is not looked into. Later saves come last and replace what they replace.
 */
export function objectTexts(bytes: Uint8Array): Map<number, string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  const objects = new Map<number, string>();
  const opening = /(\d{1,10})\s+\d{1,5}\s+obj\b/g;
  let left = mostBytes;
  let streams = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + match[0].length;
    const { end, stream } = endOf(text, start);
    const dictionary = text.slice(start, Math.min(end, start + 20_000));
    objects.set(Number(match[1]), dictionary);
    opening.lastIndex = end;
    if (stream < 0) continue;
    const close = text.indexOf("endstream", stream);
    opening.lastIndex = close < 0 ? text.length : close;
    if (!/\/ObjStm\b/.test(dictionary) || left <= 0 || streams++ > mostStreams) continue;
    const body = unpacked(file.subarray(stream, close < 0 ? file.length : close), dictionary, left);
    left -= body.length;
    for (const [number, inner] of within(body, dictionary)) objects.set(number, inner);
  }
  return objects;
}

function endOf(text: string, start: number): { end: number; stream: number } {
  const end = text.indexOf("endobj", start);
  const word = /stream\r?\n/g;
  word.lastIndex = start;
  const opened = word.exec(text.slice(0, end < 0 ? undefined : end + 6));
  if (opened) return { end: opened.index, stream: opened.index + opened[0].length };
  return { end: end < 0 ? text.length : end, stream: -1 };
}

function unpacked(packed: Buffer, dictionary: string, most: number): string {
  if (!/\/FlateDecode|\/Fl\b/.test(dictionary)) return packed.toString("latin1");
  try {
    return inflateSync(packed, { maxOutputLength: most, finishFlush: 2 }).toString("latin1");
  } catch {
    return "";
  }
}

function* within(body: string, dictionary: string): Generator<[number, string]> {
  const count = Number(/\/N\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const head = (body.slice(0, first).match(/\d+/g) ?? []).map(Number);
  for (let index = 0; index < Math.min(count, 100_000) && index * 2 + 1 < head.length; index++) {
    const start = first + head[index * 2 + 1]!;
    const end = index * 2 + 3 < head.length ? first + head[index * 2 + 3]! : body.length;
    yield [head[index * 2]!, body.slice(start, Math.min(end, start + 20_000))];
  }
}
