import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./day";
import { findDays, parseDay } from "./parse-day";

const someDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("1985-01-01", count));
const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

const forms: ((year: string, month: string, date: string) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${Number(d)} ${french[Number(m) - 1]} ${y}`,
  (y, m, d) => `${Number(d)}. ${german[Number(m) - 1]} ${y}`,
  (y, m, d) => `${d}-${english[Number(m) - 1]!.toUpperCase()}-${y}`,
  (y, m, d) => `${english[Number(m) - 1]} ${Number(d)}, ${y}`,
  (y, m, d) => `${y}${m}${d}`,
];

describe("findDays", () => {
  it("reads back every day in every form, day first", () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...forms), (day, form) => {
        const [year, month, date] = day.split("-") as [string, string, string];
        expect(parseDay(`Datum: ${form(year, month, date)} 10:22`)).toBe(day);
      }),
    );
  });

  it.each([
    ["12/03/18 09:15", "2018-03-12"],
    ["Date :25/13/2018", null],
    ["03/25/2018", "2018-03-25"],
    ["1er mars 2018", "2018-03-01"],
    ["5th March 2018", "2018-03-05"],
    ["二〇二五年十二月三十一日", "2025-12-31"],
    ["二零二五年三月十日", "2025-03-10"],
    ["12MAR18", "2018-03-12"],
    ["30-06-2018", "2018-06-30"],
    ["31.02.2018", null],
    ["Tel 03-2018 1234", null],
    ["192.168.10.12", null],
    ["0123/12/2018", null],
    ["REG#19-18/03/201823:02:16", "2018-03-18"],
    ["25Mar 20189:27PM", "2018-03-25"],
  ])("reads %s as %s", (text, day) => expect(parseDay(text)).toBe(day));

  it("lets the hint decide where both orders are possible", () => {
    expect(parseDay("03/04/2018", { order: "month-first" })).toBe("2018-03-04");
    expect(findDays("03/04/2018")[0]).toMatchObject({ day: "2018-04-03", clear: false });
  });

  it("finds both days of a span", () => {
    expect(findDays("2024年1月1日至2025年12月31日").map((sighting) => sighting.day)).toEqual([
      "2024-01-01",
      "2025-12-31",
    ]);
  });
});
