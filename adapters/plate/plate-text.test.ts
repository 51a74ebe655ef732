import { expect, it } from "vitest";
import { plateText } from "./plate-text";

it.each([
  ["粤B·12345", "粤B12345"],
  ["沪D·71603", "沪D71603"],
  ["湘AT3597", "湘AT3597"],
  ["苏A·H0G66", "苏AH0G66"],
  ["粤BD12345", "粤BD12345"],
  ["皖Q0686学", "皖Q0686学"],
])("%s is the whole plate %s", (line, text) => {
  expect(plateText(line)).toEqual({ text, whole: true });
});

it("a serial has no I and no O", () => {
  expect(plateText("苏AHOGI6")?.text).toBe("苏AH0G16");
});

it("takes a serial without its province as a part", () => {
  expect(plateText("B·77C9")).toEqual({ text: "B77C9", whole: false });
});

it.each(["4WD", "TAXI", "2013-04-10", "西门出口", "电话：022-63259058", "东风日产"])("%s is no plate", (line) => {
  expect(plateText(line)).toBeNull();
});
