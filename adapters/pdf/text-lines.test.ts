import fc from "fast-check";
import { expect, it } from "vitest";
import { type TextRun, textLines } from "./text-lines";

const run = (text: string, x: number, y: number, width = text.length * 0.01): TextRun => ({
  text,
  x,
  y,
  width,
  height: 0.02,
  em: 0.02,
});

it("joins runs that touch into one line, and sets a blank where there is a gap of a word", () => {
  const lines = textLines([run("Total", 0.1, 0.5), run("due", 0.156, 0.5), run(":", 0.186, 0.501)]);
  expect(lines.map((line) => line.text)).toEqual(["Total due:"]);
});

it("leaves the words around a seal out of the lines below them", () => {
  const seal = { ...run("尔", 0.13, 0.5, 0.02), isTurned: true };
  const lines = textLines([run("甲方：望禾", 0.1, 0.5, 0.1), seal, run("五金行", 0.2, 0.5, 0.06)]);
  expect(lines.map((line) => line.text)).toEqual(["甲方：望禾五金行", "尔"]);
});

it("keeps columns apart", () => {
  const lines = textLines([run("Seller", 0.1, 0.5), run("Buyer", 0.5, 0.5)]);
  expect(lines.map((line) => line.text)).toEqual(["Seller", "Buyer"]);
});

it("parts one run whose cells are spaced with blanks", () => {
  expect(textLines([run("10     Stk      5,00", 0.1, 0.5)]).map((line) => line.text)).toEqual(["10", "Stk", "5,00"]);
});

it("reads from top to bottom, whatever the order in the file", () => {
  const lines = textLines([run("third", 0.1, 0.7), run("first", 0.1, 0.1), run("second", 0.1, 0.4)]);
  expect(lines.map((line) => line.text)).toEqual(["first", "second", "third"]);
});

it("gives every character a place, in order", () => {
  const [line] = textLines([run("发票 No 42", 0.1, 0.5)]);
  const lefts = line!.characters!.map(([x]) => x);
  expect(lefts).toHaveLength([...line!.text].length);
  expect([...lefts].sort((a, b) => a - b)).toEqual(lefts);
});

it("loses and invents no letter, and always has as many places as characters", () => {
  const any = fc.record({
    text: fc.string({ unit: fc.constantFrom("a", "票", " ", "1", "𠮷"), maxLength: 12 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (runs) => {
      const lines = textLines(runs.map(({ text, x, y }) => run(text, x, y)));
      const letters = (texts: string[]) => [...texts.join("").replace(/\s/g, "")].sort().join("");
      expect(letters(lines.map((line) => line.text))).toBe(letters(runs.map(({ text }) => text)));
      for (const line of lines) expect(line.characters).toHaveLength([...line.text].length);
    }),
  );
});
