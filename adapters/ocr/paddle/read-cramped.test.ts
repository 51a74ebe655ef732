import { describe, expect, it } from "vitest";
import { type Strip, stripHeight } from "./crop-line";
import type { DecodedLine } from "./decode-ctc";
import { readCramped } from "./read-cramped";

const quad = { cx: 200, cy: 24, halfLength: 200, halfHeight: 24, ux: 1, uy: 0 };
const strip = (width: number, turned = false): Strip => ({
  width,
  bgr: new Uint8Array(width * stripHeight * 3),
  quad,
  turned,
});
const line = (text: string, confidence: number): DecodedLine => ({ text, confidence, characters: [] });

/** Reads one strip again; every look answers the next of `answers`, and its width is kept. */
async function again(first: DecodedLine, answers: readonly DecodedLine[], cut = strip(400)) {
  const widths: number[] = [];
  const [best] = await readCramped([cut], [first], async (strips) => {
    widths.push(...strips.map(({ width }) => width));
    return strips.map(() => answers[widths.length - 1]!);
  });
  return { text: best!.text, widths };
}

describe("cramped lines", () => {
  it("takes the surer and longer text of a wider look, and looks wider still while it is unsure", async () => {
    const first = line("IBAN:DE899552006712792341", 0.82);
    const right = line("IBAN:DE89955200671279923241", 0.98);
    expect(await again(first, [right])).toEqual({ text: right.text, widths: [520] });
    expect(await again(first, [line("IBAN:DE89955200671279923", 0.86), right])).toEqual({
      text: right.text,
      widths: [520, 680],
    });
  });

  it("keeps the first text when wider looks are no surer or lose letters", async () => {
    const first = line("Summe Belastungen", 0.8);
    expect((await again(first, [line("Summe Belastumgen", 0.82), line("Summe", 0.99)])).text).toBe(first.text);
  });

  it("leaves sure, Chinese, short and tall lines alone", async () => {
    expect((await again(line("Total price", 0.97), [])).widths).toEqual([]);
    expect((await again(line("合同总价", 0.7), [])).widths).toEqual([]);
    expect((await again(line("No", 0.7), [], strip(90))).widths).toEqual([]);
    expect((await again(line("Total price", 0.7), [], strip(400, true))).widths).toEqual([]);
  });
});
