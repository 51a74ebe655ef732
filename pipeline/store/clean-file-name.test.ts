import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFileName } from "./clean-file-name";
import { limits } from "./limits";

describe("the name shown for a file", () => {
  it.each([
    ["发票 2026-05.pdf", "发票 2026-05.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\li\\truck.jpg", "truck.jpg"],
    ["a\u0000b\u202egpj.exe", "abgpj.exe"],
    ["..", "file"],
    ["", "file"],
    ["folder/", "file"],
  ])("of %j is %j", (given, shown) => {
    expect(cleanFileName(given)).toBe(shown);
  });

  it("is short and keeps its extension", () => {
    const shown = cleanFileName(`${"长".repeat(400)}.jpeg`);
    expect([...shown]).toHaveLength(limits.fileNameLength);
    expect(shown.endsWith(".jpeg")).toBe(true);
  });

  it("never holds a separator or a control character, whatever was sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        expect(cleanFileName(given)).not.toMatch(/[\\/\p{Cc}\p{Cf}]/u);
        expect(cleanFileName(given).length).toBeGreaterThan(0);
      }),
    );
  });
});
