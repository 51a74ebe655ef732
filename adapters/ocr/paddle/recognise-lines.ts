import { type Strip, stripHeight } from "./crop-line";
import { type DecodedLine, decodeCtc } from "./decode-ctc";
import type { Runtime, Session } from "./runtime";

/** Pixels of one batch: wide lines go alone, short ones together, so memory stays bounded. */
const batchPixels = 4096;
const mostInBatch = 12;

/** Reads every strip; the answer is in the order given. */
export async function recogniseLines(
  runtime: Runtime,
  session: Session,
  strips: readonly Strip[],
  letters: readonly string[],
): Promise<DecodedLine[]> {
  const out: DecodedLine[] = new Array(strips.length);
  for (const batch of batches(strips)) {
    const lines = await readBatch(
      runtime,
      session,
      batch.map((index) => strips[index]!),
      letters,
    );
    for (const [place, index] of batch.entries()) out[index] = lines[place]!;
  }
  return out;
}

function batches(strips: readonly Strip[]): number[][] {
  const order = strips.map((_, index) => index).sort((a, b) => strips[a]!.width - strips[b]!.width);
  const all: number[][] = [];
  for (const index of order) {
    const batch = all.at(-1);
    const fits = batch && batch.length < mostInBatch && (batch.length + 1) * strips[index]!.width <= batchPixels;
    const alike = batch && strips[index]!.width <= strips[batch[0]!]!.width * 1.25 + 48;
    if (fits && alike) batch.push(index);
    else all.push([index]);
  }
  return all;
}

async function readBatch(
  runtime: Runtime,
  session: Session,
  strips: Strip[],
  letters: readonly string[],
): Promise<DecodedLine[]> {
  const width = Math.max(64, Math.ceil(Math.max(...strips.map((strip) => strip.width)) / 32) * 32);
  const data = new Float32Array(strips.length * 3 * stripHeight * width);
  for (const [index, strip] of strips.entries()) fill(data, index, strip, width);
  const input = new runtime.Tensor("float32", data, [strips.length, 3, stripHeight, width]);
  const output = (await session.run({ [session.inputNames[0]!]: input }))[session.outputNames[0]!]!;
  const [, steps = 0, classes = 0] = output.dims;
  const scores = output.data as Float32Array;
  return strips.map((strip, index) => {
    const part = scores.subarray(index * steps * classes, (index + 1) * steps * classes);
    return decodeCtc(part, steps, classes, letters, width / strip.width);
  });
}

function fill(data: Float32Array, index: number, strip: Strip, width: number): void {
  const plane = stripHeight * width;
  for (let row = 0; row < stripHeight; row++) {
    for (let column = 0; column < strip.width; column++) {
      const from = (row * strip.width + column) * 3;
      const to = index * 3 * plane + row * width + column;
      for (let channel = 0; channel < 3; channel++) data[to + channel * plane] = strip.bgr[from + channel]! / 127.5 - 1;
    }
  }
}
