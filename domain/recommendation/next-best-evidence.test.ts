import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomCase } from "@/fixtures/random-case";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument, Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { KindId } from "../documents/kind";
import { policy } from "../scorecard/policy";
import { assess } from "./assess";
import { judge } from "./judge";
import { askableKinds, plausibleEvidence } from "./plausible-evidence";
import type { Given } from "./trades";
import { workOut } from "./worked-case";

const likely = (given: Given) => Number(judge(given).recommendation.likely);

/** One thing to try, as the whole case would be with it. */
type Try = { name: string; kind: KindId; apply: (given: Given) => Given };

/** Everything there is to try, worked out the plain way: whole cases, judged from the beginning. */
function tries(given: Given): Try[] {
  const { documents, findings, recommendation } = { ...given, recommendation: judge(given).recommendation };
  expect(recommendation.factors.length).toBeGreaterThan(0);
  const fresh = askableKinds
    .map((kind) => ({ kind, more: plausibleEvidence(kind, workOut(given)) }))
    .filter(({ more }) => more.length > 0)
    .map(
      ({ kind, more }): Try => ({
        ...{ name: kind, kind },
        apply: (one) => ({ ...one, documents: [...one.documents, ...more] }),
      }),
    );
  const counted = new Set(assess(given).facts.verifiedSales.documents);
  const again = (["vat-invoice", "invoice"] as const).flatMap((kind): Try[] => {
    const weak = documents.filter((one) => one.kind === kind && counted.has(one.id) && isWeak(one));
    if (weak.length === 0) return [];
    const original = (one: CheckedDocument) => (weak.includes(one) ? structured(one) : one);
    return [{ name: `${kind} original`, kind, apply: (one) => ({ ...one, documents: one.documents.map(original) }) }];
  });
  const shown = documents.find((one) => one.kind === "storefront-photo" || one.kind === "vehicle-photo");
  const isLive = findings.some((one) => one.check === "fresh-code" && one.verdict === "pass");
  const photo = [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .find((one) => one.kind === "storefront-photo" || one.kind === "vehicle-photo");
  if (!shown || !photo || isLive) return [...fresh, ...again];
  const passed: Finding = {
    ...{ check: "fresh-code", version: 1, documentId: photo.id, verdict: "pass", severity: "info" },
    ...{ saw: {}, page: null, box: null },
  };
  const others = (list: readonly Finding[]) =>
    list.filter((one) => one.check !== "fresh-code" || one.documentId !== photo.id);
  return [
    ...[...fresh, ...again],
    {
      name: `${photo.kind} code`,
      kind: photo.kind,
      apply: (one) => ({ ...one, findings: [...others(one.findings), passed] }),
    },
  ];
}

const isWeak = ({ fields }: CheckedDocument) =>
  fields.totalAmount?.rung !== "xml" && !String(fields.totalAmount?.value).startsWith("-");
const structured = (one: CheckedDocument): CheckedDocument => ({
  ...one,
  fields: { ...one.fields, totalAmount: { ...one.fields.totalAmount!, rung: "xml" } },
});

/** What brings something alone, and which two bring something that alone bring nothing. */
function byBruteForce(given: Given) {
  const now = likely(given);
  const all = tries(given).map((one) => ({ ...one, raise: likely(one.apply(given)) - now }));
  const none = all.filter((one) => one.raise <= 0);
  const pairs = none.flatMap((a, index) =>
    none.slice(index + 1).map((b) => ({ name: `${a.name} + ${b.name}`, raise: likely(b.apply(a.apply(given))) - now })),
  );
  const ranked = (list: readonly { name: string; raise: number }[]) =>
    list
      .filter((one) => one.raise > 0)
      .map(({ name, raise }) => ({ name, raise }))
      .sort((a, b) => b.raise - a.raise || (a.name < b.name ? -1 : 1));
  return { singles: ranked(all), pairs: ranked(pairs) };
}

const nameOf = (one: { kind: string; asOriginal?: true; withCode?: true }) =>
  one.kind + (one.asOriginal ? " original" : "") + (one.withCode ? " code" : "");
function byTheProduct(given: Given) {
  const { nextBestEvidence, nextPairs = [] } = assess(given);
  const named = (list: readonly { name: string; raise: number }[]) =>
    [...list].sort((a, b) => b.raise - a.raise || (a.name < b.name ? -1 : 1));
  return {
    singles: named(nextBestEvidence.map((one) => ({ name: nameOf(one), raise: Number(one.predictedRaise) }))),
    pairs: named(
      nextPairs.map(({ pair, predictedRaise }) => ({
        name: pair.map(nameOf).join(" + "),
        raise: Number(predictedRaise),
      })),
    ),
  };
}

const attestation: Attestation = {
  ...{ name: "顺达货运部", uscc: null, industry: "haulage", region: null, yearlySales: "800000.00", currency: "CNY" },
  ...{ currentLine: "100000.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
};
const stated: Given = { attestation, documents: [], findings: [], today: "2026-11-20", policy };

describe("the next best evidence", () => {
  it("is what brute force over every kind and every pair finds, in eighty random cases", () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    for (const given of fc.sample(randomCase, { numRuns: 80, seed }))
      expect({ seed, ...byTheProduct(given) }).toEqual({ seed, ...byBruteForce(given) });
  }, 60_000);

  it("finds two papers that bring nothing alone and something together", () => {
    const invoices = Array.from({ length: 8 }, (_, index) =>
      aDocument(
        "vat-invoice",
        {
          ...{ invoiceNumber: `264420000043591600${10 + index}`, issuedOn: `2026-0${(index % 8) + 1}-10` },
          ...{ sellerName: attestation.name, buyerName: `买家${index % 4}`, totalAmount: "55000.00" },
        },
        { id: `inv-${index}`, rung: "xml" },
      ),
    );
    const given = { ...stated, attestation: { ...attestation, yearlySales: "440000.00" }, documents: invoices };
    const { nextBestEvidence, nextPairs } = assess(given);
    expect(nextBestEvidence.map((one) => one.kind)).not.toContain("business-licence");
    expect(nextPairs!.map(({ pair }) => pair.map((one) => one.kind).join(" + "))).toContain(
      "business-licence + vehicle-licence",
    );
  });

  it("previews before anything is shown, for a first line too, and says what everything together would come to", () => {
    const first = assess({ ...stated, attestation: { ...attestation, currentLine: "0.00" } });
    expect(first.nextBestEvidence[0]).toMatchObject({ kind: "vat-invoice", predictedRaise: "50000.00" });
    expect(first.together).toBe("50000.00");
    expect(Number(assess(stated).together)).toBeGreaterThan(Number(assess(stated).nextBestEvidence[0]!.likelyAfter));
  });
});
