import { describe, expect, it } from "vitest";
import { drawCode, hashCode, sameHash } from "./one-time-code";
import { hashPassword, passwordFits } from "./password";

describe("staff passwords", () => {
  it("are kept as argon2id and fit only themselves", async () => {
    const stored = await hashPassword("correct horse");
    expect(stored).toMatch(/^\$argon2id\$/);
    expect(await passwordFits("correct horse", stored)).toBe(true);
    expect(await passwordFits("wrong horse", stored)).toBe(false);
  });

  it("never fit an account that has none", async () => {
    expect(await passwordFits("an account that is not there", null)).toBe(false);
  });
});

describe("one-time codes", () => {
  it("have six digits", () => {
    expect(drawCode()).toMatch(/^\d{6}$/);
  });

  it("are hashed for one address under one secret", () => {
    const hash = hashCode("a@b.c", "123456", "secret");
    expect(sameHash(hash, hashCode("a@b.c", "123456", "secret"))).toBe(true);
    expect(sameHash(hash, hashCode("x@b.c", "123456", "secret"))).toBe(false);
    expect(sameHash(hash, hashCode("a@b.c", "123456", "other"))).toBe(false);
  });
});
