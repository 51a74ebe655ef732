import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const publicUrl = "https://line.example";
const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), publicUrl);

describe("a request that changes something", () => {
  it("may come from the public address", () => expect(from({ origin: "https://line.example" })).toBe(true));
  it("may come from the host it was sent to", () =>
    expect(from({ origin: "http://192.168.1.5:3000", host: "192.168.1.5:3000" })).toBe(true));
  it("may not come from elsewhere", () =>
    expect(from({ origin: "https://evil.example", host: "line.example" })).toBe(false));
  it("may not hide where it comes from", () => {
    expect(from({ host: "line.example" })).toBe(false);
    expect(from({ origin: "null", host: "line.example" })).toBe(false);
  });
});
