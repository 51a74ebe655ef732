import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSigns, isHeldCode } from "./find-signs";
import { asSigns, drawLiveCode, isLiveCode, readsAs, signsApart } from "./live-code";

const code = fc
  .infiniteStream(fc.nat(1_000_000))
  .map((numbers) => drawLiveCode((below) => numbers.next().value % below));
const line = (text: string, box: readonly [number, number, number, number] = [0.3, 0.6, 0.2, 0.1]) => ({
  text,
  page: 1,
  box,
});
const signsOf = (...lines: ReturnType<typeof line>[]) => findSigns(lines).map(({ signs }) => signs);

describe("a live code", () => {
  it("has four signs that no hand confuses, one or two of them figures", () => {
    fc.assert(
      fc.property(code, (drawn) => {
        expect(isLiveCode(drawn)).toBe(true);
        expect(asSigns(drawn)).toBe(drawn);
        expect(drawn).toMatch(/^(?=.*[23569])[23569BCDFKLMNPRTWXY]{4}$/);
      }),
    );
  });

  it("is known from what readers see in place of its signs", () => {
    expect(readsAs(asSigns("kzSG"), "K256")).toBe(true);
    expect(readsAs(asSigns("q×UL"), "9XNL")).toBe(true);
    expect(readsAs(asSigns("K2P+"), "K2PT")).toBe(true);
    expect(readsAs(asSigns("K2++"), "K2PT")).toBe(false);
    expect(readsAs(asSigns("K2PM"), "K2PT")).toBe(false);
  });

  it("says in how many signs two codes differ", () => expect(signsApart("K2PT", "K2TP")).toBe(2));

  it("is found on a line of its own, spaced out, beside other script and in pieces side by side", () => {
    expect(signsOf(line("K2PT"))).toEqual(["K2PT"]);
    expect(signsOf(line("K 2-P T"))).toContain("K2PT");
    expect(signsOf(line("验证码：K2PT 请核对"))).toContain("K2PT");
    expect(signsOf(line("K2", [0.3, 0.6, 0.1, 0.1]), line("PT", [0.44, 0.61, 0.1, 0.1]))).toContain("K2PT");
    expect(
      signsOf(line("T", [0.6, 0.6, 0.05, 0.1]), line("K", [0.3, 0.6, 0.05, 0.1]), line("2P", [0.4, 0.6, 0.1, 0.1])),
    ).toContain("K2PT");
  });

  it("is not found inside a plate, a telephone or a longer word", () => {
    expect(signsOf(line("粤B·K2PT9"))).toEqual([]);
    expect(signsOf(line("13800138000"))).toEqual([]);
    expect(signsOf(line("K2", [0.1, 0.1, 0.1, 0.1]), line("PT", [0.8, 0.8, 0.1, 0.1]))).toEqual([]);
  });

  it("is no word that hangs on a shop or is painted on a truck", () => {
    const words = ["营业中", "OPEN", "WiFi", "4WD", "1.8T", "9.9元", "AWD", "CAFE", "2005", "7-11", "BASE", "24H"];
    expect(words.filter(isHeldCode)).toEqual([]);
    expect(["K2PT", "kzPT", "9 X 9 Y"].every(isHeldCode)).toBe(true);
  });
});
