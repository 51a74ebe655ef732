import { inflateSync } from "node:zlib";
import type { Pdf } from "../open-pdf";

/** More, or larger, drawings that nobody uses are not looked at. */
const mostDrawings = 3;
const mostBytes = 8_000_000;
const mostUnpacked = 4_000_000;

/**
 * Drawing commands that lie in a file and that nothing in it uses: what an editor that gave a page a new drawing left behind.
 * @returns the numbers of those objects
 */
export function unusedDrawings(bytes: Uint8Array): number[] {
  if (bytes.length > mostBytes) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (/\/Linearized\s|\/Encrypt\s/.test(text)) return [];
  const streams = streamsOf(text);
  const packed = streams.filter(({ dictionary }) => /\/Type\s*\/ObjStm/.test(dictionary)).map(unpacked);
  const used = new Set<number>();
  for (const part of [withoutStreams(text, streams), ...packed])
    for (const [, number] of part.matchAll(/(\d+)\s+\d+\s+R\b/g)) used.add(Number(number));
  const unused = streams.filter(
    ({ number, dictionary }) =>
      !used.has(number) && !/\/(?:Type|Subtype|Length1|FunctionType|ShadingType|N)\b/.test(dictionary),
  );
  const drawings = unused.filter((stream) => /\bBT\b[\s\S]*\bT[jJ]\b/.test(unpacked(stream)));
  return [...new Set(drawings.map(({ number }) => number))].slice(0, mostDrawings);
}

type Stream = { number: number; dictionary: string; start: number; end: number; data: string };

function streamsOf(text: string): Stream[] {
  const found: Stream[] = [];
  for (const match of text.matchAll(/(?<!\d)(\d+)\s+\d+\s+obj\s*(<<(?:(?!endobj)[\s\S]){0,2000}?>>)\s*stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endstream", start);
    if (end > 0)
      found.push({ number: Number(match[1]), dictionary: match[2]!, start, end, data: text.slice(start, end) });
  }
  return found;
}

function withoutStreams(text: string, streams: readonly Stream[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of streams) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at)].join(" ");
}

function unpacked({ dictionary, data }: Stream): string {
  const filters = [...dictionary.matchAll(/\/(\w+Decode)\b/g)].map(([, name]) => name);
  if (filters.length === 0) return data;
  if (filters.length > 1 || filters[0] !== "FlateDecode") return "";
  try {
    return inflateSync(Buffer.from(data, "latin1"), { maxOutputLength: mostUnpacked }).toString("latin1");
  } catch {
    return "";
  }
}

/** The file as it would be if a page were drawn by another of its drawings; null where its parts are not plain to see. */
export async function withDrawing(pdf: Pdf, bytes: Uint8Array, page: number, drawing: number): Promise<Buffer | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  const { num } = (await pdf.getPage(page)).ref as { num: number };
  const dictionary = objectOf(text, num);
  const contents = dictionary && /\/Contents\s*(?:\d+\s+\d+\s+R|\[[^\]]*\])/.exec(dictionary)?.[0];
  const root = [...text.matchAll(/\/Root\s+(\d+\s+\d+\s+R)/g)].at(-1)?.[1];
  const before = [...text.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1];
  if (!dictionary || !contents || !root || !before) return null;
  const start = file.length + 1;
  const object = `\n${num} 0 obj\n${dictionary.replace(contents, `/Contents ${drawing} 0 R`)}\nendobj\n`;
  const table = `xref\n${num} 1\n${String(start).padStart(10, "0")} 00000 n \ntrailer\n<< /Size 100000 /Root ${root} /Prev ${before} >>\nstartxref\n${file.length + object.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(object + table, "latin1")]);
}

/** The text of a dictionary that is an object of its own, in the open or packed with others; the last one counts. */
function objectOf(text: string, number: number): string | null {
  const open = [
    ...text.matchAll(new RegExp(`(?<!\\d)${number}\\s+0\\s+obj\\s*(<<(?:(?!endobj)[\\s\\S])*?>>)\\s*endobj`, "g")),
  ].at(-1)?.[1];
  if (open) return open;
  for (const stream of streamsOf(text).reverse()) {
    if (!/\/Type\s*\/ObjStm/.test(stream.dictionary)) continue;
    const [count, first] = ["N", "First"].map((name) =>
      Number(new RegExp(`/${name}\\s+(\\d+)`).exec(stream.dictionary)?.[1]),
    );
    const content = unpacked(stream);
    const places = content.slice(0, first).trim().split(/\s+/).map(Number);
    for (let index = 0; index < (count ?? 0); index++) {
      if (places[index * 2] !== number) continue;
      const from = (first ?? 0) + places[index * 2 + 1]!;
      const next = index + 1 < (count ?? 0) ? (first ?? 0) + places[index * 2 + 3]! : content.length;
      return content.slice(from, next).trim();
    }
  }
  return null;
}
