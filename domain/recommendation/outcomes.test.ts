import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument, Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { KindId } from "../documents/kind";
import type { Rung } from "../reading";
import { policy } from "../scorecard/policy";
import { languages } from "../words";
import { assess } from "./assess";
import { foreseenTogether } from "./foreseen-together";
import { howItCame, shownIn, withLiveCode } from "./how-it-came";
import { sayOutcome } from "./outcome-words";
import { compared, type Moment, outcomesOf } from "./outcomes";

const attestation: Attestation = {
  ...{ name: "好再来便利店", uscc: null, industry: "retail", region: null, yearlySales: "520000.00", currency: "CNY" },
  ...{ currentLine: "30000.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
};
const moment = (documents: readonly CheckedDocument[], findings: readonly Finding[] = []): Moment => ({
  assessment: assess({ attestation, documents, findings, today: "2026-11-20", policy }),
  documents: shownIn(documents, withLiveCode(findings)),
});
const statement = (totalIn: string) =>
  aDocument(
    "bank-statement",
    { accountName: attestation.name, from: "2025-11-21", to: "2026-11-19", totalIn },
    { id: "statement" },
  );
const invoice = (index: number, rung: Rung) =>
  aDocument(
    "vat-invoice",
    {
      ...{
        invoiceNumber: `264420000043591600${10 + index}`,
        issuedOn: `2026-${String(index + 1).padStart(2, "0")}-10`,
      },
      ...{ sellerName: attestation.name, buyerName: `买家${index % 4}`, totalAmount: "20000.00" },
    },
    { id: `inv-${10 + index}`, rung },
  );
const licence = aDocument("business-licence", { name: attestation.name }, { id: "licence" });

describe("what evidence brought beside what was said", () => {
  it("is told with the amount that the earlier assessment named", () => {
    const first = moment([]);
    const [outcome] = outcomesOf([first, moment([statement("520000.00")])]);
    const said = first.assessment.nextBestEvidence.find((one) => one.kind === "bank-statement")!;
    expect(outcome).toMatchObject({ kinds: ["bank-statement"], predicted: said.predictedRaise, why: "as-said" });
    expect(outcome!.actual).toBe(said.predictedRaise);
  });

  it("says that less was shown than foreseen, that photos count in part, that a doubt or a limit came", () => {
    const why = (later: Moment) => outcomesOf([moment([]), later])[0]!.why;
    expect(why(moment([statement("300000.00")]))).toBe("less");
    expect(why(moment(Array.from({ length: 11 }, (_, index) => invoice(index, "ocr"))))).toBe("weaker-proof");
    const doubt: Finding = {
      ...{ check: "bank-balance-runs", version: 1, documentId: "statement", verdict: "concern", severity: "high" },
      ...{ saw: {}, page: null, box: null },
    };
    expect(why(moment([statement("520000.00")], [doubt]))).toBe("doubt");
  });

  it("counts papers of one kind that follow each other as one, and tells kinds that came at once together", () => {
    const invoices = Array.from({ length: 11 }, (_, index) => invoice(index, "xml"));
    const outcomes = outcomesOf([
      moment([]),
      moment(invoices.slice(0, 4)),
      moment(invoices.slice(0, 9)),
      moment(invoices.slice(0, 9)),
      moment([...invoices, licence]),
    ]);
    expect(outcomes.map((one) => one.kinds)).toEqual([["vat-invoice"], ["business-licence", "vat-invoice"]]);
  });

  it("holds kinds that came at once against what was foreseen of them together, or says that they count for more", () => {
    const given = { attestation, documents: [], findings: [], today: "2026-11-20", policy };
    const sold = Array.from({ length: 12 }, (_, index) => invoice(index, "xml"));
    const [first, later] = [moment([]), moment([licence, ...sold, statement("620000.00")])];
    const kinds: KindId[] = ["bank-statement", "business-licence", "vat-invoice"];
    const alone = outcomesOf([first, later])[0]!;
    const came = kinds.map((kind) => ({ kind }));
    const together = foreseenTogether(given, came);
    expect(Number(together)).toBeGreaterThan(
      Math.max(...kinds.map((kind) => Number(foreseenTogether(given, [{ kind }])))) - 1,
    );
    expect(foreseenTogether(given, [{ kind: "bank-statement" }])).toBe(
      first.assessment.nextBestEvidence.find((one) => one.kind === "bank-statement")!.predictedRaise,
    );
    const held = compared(came, first.assessment, later.assessment, together);
    expect(held.predicted).toBe(together);
    const apart = (one: typeof held) => Math.abs(Number(one.actual) - Number(one.predicted));
    expect(apart(held)).toBeLessThanOrEqual(apart(alone));
    const little = { ...first.assessment, nextBestEvidence: [], nextPairs: [] };
    expect(compared(came, little, later.assessment).why).toBe("together");
  });

  it("holds originals of what was known against what was said of originals, and retakes against what was said of a code", () => {
    const ten = (rung: Rung, id: string) =>
      Array.from({ length: 10 }, (_, index) => {
        const one = invoice(index, rung);
        return { ...one, id: `${id}-${index}`, sha256: `${id}-${index}` };
      });
    const photos = ten("ocr", "photo");
    const first = moment(photos);
    const said = first.assessment.nextBestEvidence.find((one) => one.asOriginal)!;
    expect(Number(said.predictedRaise)).toBeGreaterThan(0);
    const [fresh, outcome, ...more] = outcomesOf([moment([]), first, moment([...photos, ...ten("xml", "xml")])]);
    expect([fresh!.kinds, more]).toEqual([["vat-invoice"], []]);
    expect(outcome).toMatchObject({
      ...{ kinds: ["vat-invoice"], predicted: said.predictedRaise, actual: said.predictedRaise, why: "as-said" },
    });

    const front = aDocument("storefront-photo", { signText: attestation.name }, { id: "front", rung: "ocr" });
    const again = { ...front, id: "again", sha256: "again" };
    const passed: Finding = {
      ...{ check: "fresh-code", version: 1, documentId: "again", verdict: "pass", severity: "info" },
      ...{ saw: {}, page: null, box: null },
    };
    const seen = moment([...ten("xml", "xml"), front]);
    const code = seen.assessment.nextBestEvidence.find((one) => one.withCode)!;
    const [retaken] = outcomesOf([seen, moment([...ten("xml", "xml"), front, again], [passed])]);
    expect(retaken).toMatchObject({ predicted: code.predictedRaise, actual: code.predictedRaise, why: "as-said" });
  });

  it("holds new papers against what was said of new ones where originals came with them", () => {
    const photo = invoice(0, "ocr");
    const none = new Set<string>();
    const later = [photo, { ...photo, id: "xml" }, invoice(1, "xml")];
    const came = howItCame(shownIn([photo], none), shownIn(later, none));
    expect(came).toEqual([{ kind: "vat-invoice", asOriginal: true }, { kind: "vat-invoice" }]);
  });

  it("has a sentence for every reason, in both languages", () => {
    const outcome = { kinds: [], predicted: "0.00", actual: "0.00", likelyAfter: "0.00" };
    for (const why of ["as-said", "more", "together", "doubt", "held", "capped", "weaker-proof", "less"] as const)
      for (const language of languages) {
        const saw = { check: "stale", limit: "60000.00", raise: "2000.00" };
        expect(sayOutcome({ ...outcome, why, saw }, language, (amount) => amount)).not.toMatch(/[{}]/);
      }
  });
});
