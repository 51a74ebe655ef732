import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

describe("canonical JSON", () => {
  it("does not depend on the order of keys", () => {
    expect(canonicalJson({ b: 1, a: [2, { d: "x", c: null }] })).toBe('{"a":[2,{"c":null,"d":"x"}],"b":1}');
  });
  it("writes bigint and dates as text and leaves out what is undefined", () => {
    expect(canonicalJson({ n: 12n, at: new Date("2026-05-14T00:00:00Z"), no: undefined })).toBe(
      '{"at":"2026-05-14T00:00:00.000Z","n":"12"}',
    );
  });
  it("is JSON that says the same, and saying it again gives the same text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});
