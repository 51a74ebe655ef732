import { describe, expect, it } from "vitest";
import { keyedHash } from "./keyed-hash";

describe("a sealed value", () => {
  it("is the same for the same words and secret, another for others, and does not hold the words", () => {
    const seal = keyedHash("a secret of this installation");
    expect(seal("13800138000")).toBe(keyedHash("a secret of this installation")("13800138000"));
    expect(seal("13800138000")).not.toBe(seal("13800138001"));
    expect(seal("13800138000")).not.toBe(keyedHash("another")("13800138000"));
    expect(seal("13800138000")).not.toContain("138");
  });
});
