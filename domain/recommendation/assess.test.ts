import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import { policy } from "../scorecard/policy";
import { policySchema } from "../scorecard/policy-schema";
import { fromMinor, toMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { assess } from "./assess";
import { askableKinds, plausibleEvidence } from "./plausible-evidence";
import type { Given } from "./trades";
import { workOut } from "./worked-case";

const today = "2026-11-20";
const attestation: Attestation = {
  name: "顺达货运部",
  uscc: "91350100M000100Y43",
  industry: "haulage",
  region: null,
  yearlySales: "800000.00",
  currency: "CNY",
  currentLine: "100000.00",
  bankKnownYearlySales: null,
  establishedOn: "2021-06-01",
  aliases: [],
};
const invoice = (index: number, total: string, buyer = `买家${index % 5}`) =>
  aDocument(
    "vat-invoice",
    {
      invoiceNumber: `2644200000435916${String(index).padStart(4, "0")}`,
      issuedOn: `2026-${String((index % 11) + 1).padStart(2, "0")}-10`,
      sellerName: attestation.name,
      buyerName: buyer,
      totalAmount: total,
    },
    { id: `inv-${index}`, rung: "xml" },
  );
const licence = aDocument("business-licence", { name: attestation.name, uscc: attestation.uscc! }, { id: "licence" });
const given = (documents: Given["documents"], findings: Finding[] = []): Given => ({
  attestation,
  documents,
  findings,
  today,
  policy,
});
/** The amount alone: what else an assessment holds is not asked for thousands of times. */
const likely = (one: Given) => amountOfLine(workOut(one), "likely").amount;
const finding = (
  check: string,
  documentId: string | null,
  verdict: "concern" | "fail",
  severity: Finding["severity"],
): Finding => ({ check, version: 1, documentId, verdict, severity, saw: {}, page: null, box: null });

const amounts = fc.array(fc.integer({ min: 1_000_00, max: 90_000_00 }), { minLength: 0, maxLength: 14 });
const toInvoices = (cents: readonly number[]) =>
  cents.map((amount, index) => invoice(index, fromMinor(BigInt(amount)), `买家${amount % 4}`));

describe("the recommended line", () => {
  it("is about a fifth of a year's confirmed sales, and never more than twice the current line", () => {
    const invoices = Array.from({ length: 11 }, (_, index) => invoice(index, "67000.00"));
    const { recommendation } = assess(given([...invoices, licence]));
    expect(Number(recommendation.likely)).toBeGreaterThanOrEqual(135_000);
    expect(Number(recommendation.likely)).toBeLessThanOrEqual(150_000);
    const many = Array.from({ length: 11 }, (_, index) => invoice(index, "670000.00"));
    expect(assess(given([...many, licence])).recommendation.likely).toBe("200000.00");
  });

  it("is the current line when nothing is proven, with a reason and a way up", () => {
    const { recommendation, nextBestEvidence, scorecard } = assess(given([]));
    expect(recommendation.likely).toBe("100000.00");
    expect(recommendation.reasons.map((reason) => reason.code)).toContain("nothing-proven");
    expect(nextBestEvidence[0]).toMatchObject({ kind: "vat-invoice" });
    expect(scorecard.coverage).toBe(100);
  });

  it("prints a sum in which every step follows from the one before", () => {
    const { factors } = assess(
      given([...Array.from({ length: 9 }, (_, index) => invoice(index, "50000.00")), licence]),
    ).recommendation;
    factors.forEach((factor, index) => {
      const before = toMinor(factors[index - 1]?.after ?? "0")!;
      const value = factor.value.endsWith("%") ? BigInt(Number.parseInt(factor.value, 10)) : toMinor(factor.value)!;
      const after = toMinor(factor.after)!;
      const expected = {
        start: value,
        add: before + value,
        multiply: (before * value) / 100n,
        cap: before < value ? before : value,
        floor: before > value ? before : value,
        round: value === 0n ? before : (before / value) * value,
      }[factor.role];
      expect([factor.id, after]).toEqual([factor.id, expected]);
    });
  });

  it("counts only self-standing photos for less, and a corrected amount as self-standing", () => {
    const confirmed = assess(given(Array.from({ length: 9 }, (_, index) => invoice(index, "50000.00")))).recommendation;
    const photos = assess(
      given(
        Array.from({ length: 9 }, (_, index) => ({
          ...invoice(index, "50000.00"),
          fields: aDocument(
            "vat-invoice",
            Object.fromEntries(
              Object.entries(invoice(index, "50000.00").fields).map(([name, fact]) => [name, fact.value]),
            ),
            { rung: "ocr" },
          ).fields,
        })),
      ),
    ).recommendation;
    expect(photos.factors[0]!.value).toBe(confirmed.factors[0]!.value);
    expect(photos.factors.find((factor) => factor.id === "proof-strength")).toMatchObject({ value: "-180000.00" });
    expect(photos.confidence).toBeLessThanOrEqual(0.6);
    expect(photos.reasons.find((reason) => reason.code === "proof-strength")).toMatchObject({ direction: "down" });
    expect(toMinor(photos.low)!).toBeLessThanOrEqual(toMinor(photos.likely)!);
    expect(toMinor(photos.high)!).toBeGreaterThanOrEqual(toMinor(photos.likely)!);
  });

  it("counts no invoice twice, and none that a grave failure speaks against", () => {
    const invoices = Array.from({ length: 9 }, (_, index) => invoice(index, "50000.00"));
    const twice = [...invoices, { ...invoices[0]!, id: "again", sha256: "again" }];
    expect(likely(given(twice))).toBe(likely(given(invoices)));
    const bad = finding("qr-equals-print", "inv-0", "fail", "high");
    expect(assess(given(invoices, [bad])).facts.verifiedSales.documents).not.toContain("inv-0");
  });

  it("is held where it is while a grave contradiction stands, in every view of the doubt", () => {
    const invoices = [...Array.from({ length: 11 }, (_, index) => invoice(index, "670000.00")), licence];
    const { recommendation } = assess(given(invoices, [finding("qr-equals-print", "inv-0", "fail", "high")]));
    expect(recommendation).toMatchObject({ low: "100000.00", likely: "100000.00", high: "100000.00" });
    expect(recommendation.reasons).toContainEqual(
      expect.objectContaining({ code: "held", direction: "hold", documents: ["inv-0"] }),
    );
  });

  it("takes one kind of small doubt once, however many pages show it", () => {
    const invoices = [...Array.from({ length: 11 }, (_, index) => invoice(index, "67000.00")), licence];
    const one = [finding("rungs-disagree", "inv-0", "concern", "medium")];
    const many = invoices.map(({ id }) => finding("rungs-disagree", id, "concern", "medium"));
    expect(likely(given(invoices, many))).toBe(likely(given(invoices, one)));
  });

  it("converts other currencies at the policy's dated rate, on a row of their own", () => {
    const inEuro = Array.from({ length: 11 }, (_, index) => {
      const one = invoice(index, "10000.00");
      return { ...one, fields: { ...one.fields, currency: { ...one.fields.invoiceNumber!, value: "EUR" } } };
    });
    const { factors } = assess(given([...inEuro, licence])).recommendation;
    expect(factors.find((factor) => factor.id === "sales-in-currency")).toMatchObject({
      value: "858000.00",
      saw: { currency: "EUR", original: "110000.00 EUR", rate: "7.80", asOf: policy.rates.asOf },
    });
    const euro = { ...attestation, currency: "EUR", currentLine: "10000.00", yearlySales: "110000.00" };
    expect(assess({ ...given([]), attestation: euro }).recommendation).toMatchObject({
      currency: "CNY",
      currentLine: "78000.00",
    });
  });

  it("goes up to the first line's limit where there is none yet", () => {
    const invoices = [...Array.from({ length: 11 }, (_, index) => invoice(index, "67000.00")), licence];
    const cold = { ...given(invoices), attestation: { ...attestation, currentLine: "0.00" } };
    expect(assess(cold).recommendation.likely).toBe("50000.00");
    expect(assess({ ...cold, documents: [] }).recommendation.likely).toBe("0.00");
  });

  it("is not raised by speaking against a red invoice", () => {
    const invoices = [...Array.from({ length: 9 }, (_, index) => invoice(index, "60000.00")), licence];
    const red = invoice(50, "-50000.00", "买家0");
    const doubted = [finding("buyer-is-seller", "inv-50", "fail", "high")];
    expect(likely(given([...invoices, red], doubted))).toBeLessThanOrEqual(likely(given([...invoices, red])));
  });

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

describe("the next best evidence", () => {
  it("is ranked as trying each kind by hand ranks it", () => {
    const one = given([invoice(1, "50000.00")]);
    const base = likely(one);
    const byHand = askableKinds
      .map((kind) => ({
        kind,
        raise: likely({ ...one, documents: [...one.documents, ...plausibleEvidence(kind, workOut(one))] }) - base,
      }))
      .filter(({ raise }) => raise > 0n)
      .sort((a, b) => Number(b.raise - a.raise));
    expect(
      assess(one).nextBestEvidence.map(({ kind, predictedRaise }) => ({ kind, raise: toMinor(predictedRaise) })),
    ).toEqual(byHand);
  });
});

describe("the policy", () => {
  it("is refused when it weighs what no policy may, or writes an amount that is none", () => {
    expect(policySchema.safeParse({ ...policy, gender: 5 }).success).toBe(false);
    expect(policySchema.safeParse({ ...policy, productCap: "much" }).success).toBe(false);
    expect(
      policySchema.safeParse({ ...policy, anchorWeights: { ...policy.anchorWeights, selfOnly: 61 } }).success,
    ).toBe(false);
  });
});

describe("what may not be weighed", () => {
  it("has no way into the attestation or the policy", () => {
    const forbidden =
      /gender|sex|ethnic|relig|marital|married|health|race|nationality|address|home|\bage\b|性别|民族|宗教|婚姻|健康/i;
    const names = [...Object.keys(attestation), ...JSON.stringify(policy).match(/"[^"]+":/g)!];
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  });

  it("leaves the amount as it is when name and region are swapped in the same evidence", () => {
    const documents = Array.from({ length: 9 }, (_, index) => invoice(index, "50000.00"));
    const renamed = documents.map((one) => ({
      ...one,
      fields: { ...one.fields, sellerName: { ...one.fields.sellerName!, value: "阿依古丽运输队" } },
    }));
    const other = { ...given(renamed), attestation: { ...attestation, name: "阿依古丽运输队", region: "新疆" } };
    expect(assess(other).recommendation.likely).toBe(assess(given(documents)).recommendation.likely);
  });
});

describe("a photo taken with the live code", () => {
  const invoices = Array.from({ length: 11 }, (_, index) => invoice(index, "60000.00"));
  const front = aDocument("storefront-photo", { signText: attestation.name }, { id: "front" });
  const live: Finding = { ...finding("fresh-code", "front", "concern", "info"), verdict: "pass" };
  const amountWith = (findings: Finding[]) =>
    Number(assess(given([...invoices, licence, front], findings)).recommendation.likely);

  it("adds a little to the line and to what they have, and never beyond a hundred points", () => {
    expect(amountWith([live]) - amountWith([])).toBe(2000);
    const { scorecard, recommendation } = assess(given([...invoices, licence, front], [live]));
    expect(scorecard.dimensions.assets.points).toContainEqual(
      expect.objectContaining({ rule: "shown-live", points: 10, documents: ["front"] }),
    );
    expect(recommendation.reasons.map((reason) => reason.code)).toContain("shown-live");
  });

  it("is what to do next while the shop was shown without one, for the raise that it would bring", () => {
    const next = (findings: Finding[]) =>
      assess(given([...invoices, licence, front], findings)).nextBestEvidence.filter((one) => one.withCode);
    expect(next([])).toEqual([expect.objectContaining({ kind: "storefront-photo", predictedRaise: "2000.00" })]);
    expect(next([live])).toEqual([]);
  });

  it("costs nothing when the code was late", () => {
    expect(amountWith([finding("fresh-code", "front", "concern", "info")])).toBe(amountWith([]));
    expect(amountWith([finding("fresh-code", "front", "concern", "medium")])).toBeLessThan(amountWith([]));
  });
});
