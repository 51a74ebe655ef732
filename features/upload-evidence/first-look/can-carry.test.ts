import { expect, it } from "vitest";
import { canCarry, hasEngine } from "./can-carry";

const strong = { hardwareConcurrency: 8, deviceMemory: 8, connection: { saveData: false, effectiveType: "4g" } };

it("lets a strong phone on a good line read for itself", () => {
  expect(canCarry(strong)).toBe(true);
  expect(canCarry({ hardwareConcurrency: 6 })).toBe(true);
});

it("spares a weak phone, one that saves data and one on a slow line", () => {
  expect(canCarry({ ...strong, hardwareConcurrency: 2 })).toBe(false);
  expect(canCarry({ ...strong, deviceMemory: 2 })).toBe(false);
  expect(canCarry({ ...strong, connection: { saveData: true, effectiveType: "4g" } })).toBe(false);
  for (const effectiveType of ["slow-2g", "2g", "3g"]) {
    expect(canCarry({ ...strong, connection: { saveData: false, effectiveType } })).toBe(false);
  }
  expect(canCarry({})).toBe(false);
});

it("needs web workers: where there are none, nothing is fetched", () => {
  expect(hasEngine()).toBe(typeof Worker === "function");
});
