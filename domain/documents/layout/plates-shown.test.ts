import { expect, it } from "vitest";
import { platesShown } from "./plates-shown";

const box = [0.4, 0.6, 0.2, 0.1] as const;
const lineOf = (text: string) => ({ text, confidence: 0.98, box, rung: "ocr" as const });
const plateOf = (confidence: number) => ({ text: "川VR4477", confidence, box, colour: null });

it("leaves out a doubtful plate that was guessed out of a held code", () => {
  expect(platesShown({ lines: [lineOf("VR47")], plates: [plateOf(0.19)] })).toEqual([]);
});

it("keeps a plate that was spelled surely, whatever line lies there", () => {
  expect(platesShown({ lines: [lineOf("VR47")], plates: [plateOf(0.9)] })).toHaveLength(1);
});

it("keeps a doubtful plate elsewhere on the photo, and one read from a longer line", () => {
  const elsewhere = { ...plateOf(0.3), box: [0.1, 0.1, 0.1, 0.05] as const };
  expect(platesShown({ lines: [lineOf("VR47")], plates: [elsewhere] })).toHaveLength(1);
  expect(platesShown({ lines: [lineOf("VR4477")], plates: [plateOf(0.3)] })).toHaveLength(1);
});
