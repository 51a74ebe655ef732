import { expect, it } from "vitest";
import { halfAndMost, type Spent, timesOf, timing, together } from "./stopwatch";

it("adds what a part took, every time it is done, and gives back what it made", async () => {
  const spent: Spent = new Map();
  const rest = () => new Promise<number>((done) => setTimeout(() => done(7), 5));
  expect(await timing(spent, "rest", rest)).toBe(7);
  const once = timesOf(spent, "rest").clock;
  await timing(spent, "rest", rest);
  expect(timesOf(spent, "rest").clock).toBeGreaterThan(once);
  await timing(spent, "nothing", () => null);
  expect(together(spent).clock).toBeGreaterThanOrEqual(timesOf(spent, "rest").clock);
  expect(timesOf(spent, "never")).toEqual({ clock: 0, processor: 0 });
});

it("says what half of the times and what 95 of 100 are within", () => {
  const times = Array.from({ length: 100 }, (_, at) => ({ clock: at + 1, processor: 2 * (at + 1) }));
  expect(halfAndMost(times)).toEqual(["50.0", "95.0", "100.0", "190.0"]);
  expect(halfAndMost(times.slice(0, 2))).toEqual(["1.0", "2.0", "2.0", "4.0"]);
  expect(halfAndMost([])).toEqual(["0.0", "0.0", "0.0", "0.0"]);
});
