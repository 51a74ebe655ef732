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
  for (const stream of flateStreams(file)) {
    left -= await unpackedSize(stream, left);
    if (left <= 0) throw new Unreadable("bomb", `streams unpack to more than ${limits.pdfUnpackedBytes} bytes`);
  }
}

function* flateStreams(file: Buffer): Generator<Buffer> {
  let at = file.indexOf("stream");
  for (; at >= 0; at = file.indexOf("stream", at + 6)) {
    const dictionary = file.toString("latin1", Math.max(0, at - 600), at);
    if (dictionary.endsWith("end") || !/FlateDecode|\/Fl\b/.test(dictionary)) continue;
    const start = file[at + 6] === 13 ? at + 8 : at + 7;
    const end = file.indexOf("endstream", start);
    yield file.subarray(start, end < 0 ? file.length : end);
  }
}

function unpackedSize(packed: Buffer, most: number): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    let size = 0;
    const finish = () => {
      inflate.destroy();
      resolve(size);
    };
    inflate.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) finish();
    });
    inflate.once("end", finish);
    inflate.once("error", finish);
    inflate.end(packed);
  });
}
