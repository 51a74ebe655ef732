import { createInflate } from "node:zlib";
import { limits } from "../container/limits";
import { Unreadable } from "../container/unreadable";

/**
 * Unpacks every deflated stream of a PDF without keeping it, and refuses the file when they come to more than
 * `limits.pdfUnpackedBytes` together: pdf.js would hold them in memory.
 * @throws Unreadable "bomb"
 */
export async function refuseFlateBomb(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left: number = limits.pdfUnpackedBytes;
  for (const { packed, layers } of flateStreams(file)) {
    left -= await unpackedSize(packed, layers, left);
    if (left <= 0) throw new Unreadable("bomb", `streams unpack to more than ${limits.pdfUnpackedBytes} bytes`);
  }
}

function* flateStreams(file: Buffer): Generator<{ packed: Buffer; layers: number }> {
  let at = file.indexOf("stream");
  for (; at >= 0; at = file.indexOf("stream", at + 6)) {
    const dictionary = file.toString("latin1", Math.max(0, at - 600), at);
    const layers = layersOf(dictionary);
    if (layers === 0) continue;
    const start = file[at + 6] === 13 ? at + 8 : at + 7;
    const end = file.indexOf("endstream", start);
    yield { packed: file.subarray(start, end < 0 ? file.length : end), layers };
  }
}

/** How many times a stream was deflated, from the dictionary before it; more than four layers no writer makes. */
function layersOf(before: string): number {
  const dictionary = before.slice(before.lastIndexOf("obj") + 3);
  if (before.endsWith("end")) return 0;
  return Math.min(4, dictionary.match(/\/FlateDecode|\/Fl\b/g)?.length ?? 0);
}

/** The size after the last layer; the layers between stream through and are never held. */
function unpackedSize(packed: Buffer, layers: number, most: number): Promise<number> {
  return new Promise((resolve) => {
    const steps = Array.from({ length: layers }, () => createInflate());
    let size = 0;
    const finish = () => {
      for (const step of steps) step.destroy();
      resolve(size);
    };
    for (const [index, step] of steps.entries()) {
      step.once("error", finish);
      const next = steps[index + 1];
      if (next) step.pipe(next);
    }
    const last = steps.at(-1)!;
    last.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) finish();
    });
    last.once("end", finish);
    steps[0]!.end(packed);
  });
}
