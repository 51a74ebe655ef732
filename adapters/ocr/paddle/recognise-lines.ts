import { type Strip, stripHeight } from "./crop-line";
import { type DecodedLine, decodeCtc } from "./decode-ctc";
import type { Runtime, Session } from "./runtime";

/**
 * Pixels of one batch: wide lines go alone, short ones together. Small batches stay in the processor's cache: a line of
 * 320 px takes 23 ms alone, 24 ms among four and 29 ms among twelve.
 */
const batchPixels = 1280;
const mostInBatch = 6;

/** Understands the scores of strip `index`; `stretch` is how much wider than the strip its padded input was. */
type Decode<Line> = (scores: Float32Array, steps: number, classes: number, index: number, stretch: number) => Line;

/** Reads every strip; the answer is in the order given. */
export function recogniseLines(
  runtime: Runtime,
  session: Session,
  strips: readonly Strip[],
  letters: readonly string[],
): Promise<DecodedLine[]> {
  return recogniseStrips(runtime, session, strips, (scores, steps, classes, _, stretch) =>
    decodeCtc(scores, steps, classes, letters, stretch),
  );
}

/** Runs the model over every strip and lets `decode` understand each one's scores, in the order given. */
export async function recogniseStrips<Line>(
  runtime: Runtime,
  session: Session,
  strips: readonly Strip[],
  decode: Decode<Line>,
): Promise<Line[]> {
  const out: Line[] = new Array(strips.length);
  for (const batch of batches(strips)) await readBatch(runtime, session, strips, batch, decode, out);
  return out;
}

function batches(strips: readonly Strip[]): number[][] {
  const order = strips.map((_, index) => index).sort((a, b) => strips[a]!.width - strips[b]!.width);
  const all: number[][] = [];
  for (const index of order) {
    const batch = all.at(-1);
    const fits = batch && batch.length < mostInBatch && (batch.length + 1) * strips[index]!.width <= batchPixels;
    const alike = batch && strips[index]!.width <= strips[batch[0]!]!.width * 1.15 + 24;
    if (fits && alike) batch.push(index);
    else all.push([index]);
  }
  return all;
}

async function readBatch<Line>(
  runtime: Runtime,
  session: Session,
  strips: readonly Strip[],
  batch: readonly number[],
  decode: Decode<Line>,
  out: Line[],
): Promise<void> {
  const width = Math.max(64, Math.ceil(Math.max(...batch.map((index) => strips[index]!.width)) / 32) * 32);
  const data = new Float32Array(batch.length * 3 * stripHeight * width);
  for (const [place, index] of batch.entries()) fill(data, place, strips[index]!, width);
  const input = new runtime.Tensor("float32", data, [batch.length, 3, stripHeight, width]);
  const output = (await session.run({ [session.inputNames[0]!]: input }))[session.outputNames[0]!]!;
  const [, steps = 0, classes = 0] = output.dims;
  const scores = output.data as Float32Array;
  for (const [place, index] of batch.entries()) {
    const part = scores.subarray(place * steps * classes, (place + 1) * steps * classes);
    out[index] = decode(part, steps, classes, index, width / strips[index]!.width);
  }
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
