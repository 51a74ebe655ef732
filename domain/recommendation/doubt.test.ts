import { describe, expect, it } from "vitest";
import { finding, given, invoice, invoices, licence, likely } from "./a-haulier";
import { assess } from "./assess";

describe("the recommended line in doubt", () => {
  it("is held where it is while a grave contradiction stands, in every view of the doubt", () => {
    const shown = [...invoices(11, "670000.00"), licence];
    const { recommendation } = assess(given(shown, [finding("qr-equals-print", "inv-0", "fail", "high")]));
    expect(recommendation).toMatchObject({ low: "100000.00", likely: "100000.00", high: "100000.00" });
    expect(recommendation.reasons).toContainEqual(
      expect.objectContaining({ code: "held", direction: "hold", documents: ["inv-0"] }),
    );
  });

  it("takes one kind of small doubt once, however many pages show it", () => {
    const shown = [...invoices(11, "67000.00"), licence];
    const one = [finding("rungs-disagree", "inv-0", "concern", "medium")];
    const many = shown.map(({ id }) => finding("rungs-disagree", id, "concern", "medium"));
    expect(likely(given(shown, many))).toBe(likely(given(shown, one)));
  });

  it("is not raised by speaking against a red invoice", () => {
    const shown = [...invoices(9, "60000.00"), licence];
    const red = invoice(50, "-50000.00", "买家0");
    const doubted = [finding("buyer-is-seller", "inv-50", "fail", "high")];
    expect(likely(given([...shown, red], doubted))).toBeLessThanOrEqual(likely(given([...shown, red])));
  });
});
