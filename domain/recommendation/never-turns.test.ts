import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMinor } from "../values/money";
import { finding, given, invoice, licence, likely, toInvoices } from "./a-haulier";
import { assess } from "./assess";

const amounts = fc.array(fc.integer({ min: 1_000_00, max: 90_000_00 }), { minLength: 0, maxLength: 14 });

describe("the recommended line, whatever is shown", () => {
  it("never falls below the current line, whatever speaks against it", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.constantFrom("qr-equals-print", "names-agree", "orders-the-reader"), { maxLength: 5 }),
        (cents, checks) => {
          const findings = checks.map((check, index) => finding(check, `inv-${index}`, "fail", "high"));
          expect(likely(given(toInvoices(cents), findings))).toBeGreaterThanOrEqual(100_000_00n);
        },
      ),
    );
  });

  it("is never lowered by one more verified, uncontradicted sale", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1_00, max: 90_000_00 }), fc.nat(6), (cents, more, buyer) => {
        const before = toInvoices(cents);
        expect(likely(given([...before, invoice(99, fromMinor(BigInt(more)), `买家${buyer}`)]))).toBeGreaterThanOrEqual(
          likely(given(before)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is never raised by one more contradiction", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.nat(13),
        fc.constantFrom("concern" as const, "fail" as const),
        fc.constantFrom("low" as const, "medium" as const, "high" as const),
        (cents, at, verdict, severity) => {
          const documents = toInvoices(cents);
          expect(
            likely(given(documents, [finding("qr-equals-print", `inv-${at}`, verdict, severity)])),
          ).toBeLessThanOrEqual(likely(given(documents)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has the same bytes whatever order the evidence comes in", () => {
    fc.assert(
      fc.property(amounts, fc.integer(), (cents, seed) => {
        const documents = [...toInvoices(cents), licence];
        const shuffled = [...documents].sort(
          (a, b) => ((a.id.length * 7 + seed) % 5) - ((b.id.length * 7 + seed) % 3) || (a.id < b.id ? 1 : -1),
        );
        expect(JSON.stringify(assess(given(shuffled)))).toBe(JSON.stringify(assess(given(documents))));
      }),
      { numRuns: 60 },
    );
  });
});
