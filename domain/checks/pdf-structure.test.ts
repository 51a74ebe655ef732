import { describe, expect, it } from "vitest";
import type { PdfStructure } from "../reading";
import { aDocument } from "./a-document";
import type { CheckedDocument, Severity, Verdict } from "./check";
import { runChecks } from "./run-checks";
import { partsWithout, weightyParts } from "./weighty-parts";

const quiet: PdfStructure = {
  createdOn: "2026-05-14",
  modifiedOn: null,
  isSigned: false,
  changedAfterSigning: false,
  changes: [],
  redrawn: [],
  hidden: [],
  mixed: [],
  overScan: [],
  patches: [],
  glyphs: [],
  actions: [],
};
const at = { page: 2, box: [0.6, 0.7, 0.1, 0.02] as const };
const text = [{ text: "Total 31,605.00", page: 1, box: [0.1, 0.5, 0.2, 0.02] as const }];

function answered(
  check: string,
  structure: Partial<PdfStructure>,
  producer: string | null = null,
  lines: CheckedDocument["text"] = text,
) {
  const pdf = { producer, creator: null, incrementalUpdates: 1, hasActiveContent: false };
  const document = aDocument(
    "vat-invoice",
    { invoiceNumber: "26442000004359167806" },
    { pdf: { ...pdf, structure: { ...quiet, ...structure } }, text: lines },
  );
  return runChecks(document, { today: "2026-11-20" }).find((one) => one.check === check)!;
}

const change = (before: string, after: string) => ({ changes: [{ ...at, how: "text" as const, before, after }] });
const redrawn = (before: string, after: string, how: "fill" | "picture" = "fill") => ({
  redrawn: [{ ...at, how, before, after }],
});
const hidden = (said: string, how: PdfStructure["hidden"][number]["how"] = "same-colour") => ({
  hidden: [{ ...at, how, text: said }],
});
const mixed = (said: string) => ({ mixed: [{ ...at, how: "font" as const, text: said, part: "1" }] });
const action = (kind: PdfStructure["actions"][number]["kind"], detail = "") => ({
  actions: [{ kind, page: 1, box: null, detail }],
});

type Case = [sentence: string, check: string, Partial<PdfStructure>, Verdict, Severity];
const cases: Case[] = [
  ["saves that changed no page", "pdf-incremental-update", {}, "pass", "info"],
  [
    "another total than before",
    "pdf-incremental-update",
    change("Total 31,605.00", "Total 131,605.00"),
    "fail",
    "high",
  ],
  ["another day than before", "pdf-incremental-update", change("2026-05-14", "2026-08-14"), "fail", "high"],
  [
    "another firm than before",
    "pdf-incremental-update",
    change("好力五金有限公司", "大力五金有限公司"),
    "fail",
    "high",
  ],
  ["a stamp beside a total", "pdf-incremental-update", change("Total 31.60", "Total 31.60 POSTED"), "concern", "low"],
  ["an amount put in", "pdf-incremental-update", change("", "8,000.00"), "concern", "medium"],
  ["a total painted over by another", "text-painted-over", redrawn("31,605.00", "131,605.00"), "fail", "high"],
  ["a total under a picture", "text-painted-over", redrawn("31,605.00", "", "picture"), "concern", "medium"],
  ["an amount blacked out", "text-painted-over", redrawn("31,605.00", ""), "concern", "low"],
  ["the same written again on a box", "text-painted-over", redrawn("31,605.00", "31,605.00"), "concern", "low"],
  ["an unseen other total", "hidden-text", hidden("Total 131,605.00"), "concern", "medium"],
  ["unseen words without weight", "hidden-text", hidden("signature here"), "concern", "low"],
  ["an unseen amount that the page shows too", "hidden-text", hidden("31,605.00"), "concern", "low"],
  ["an amount cut off at the page's edge", "hidden-text", hidden("131,605.00", "off-page"), "concern", "low"],
  ["one digit of another typeface", "value-set-apart", mixed("131,605.00"), "concern", "medium"],
  [
    "an amount typed onto a scan",
    "typed-onto-scan",
    { overScan: [{ ...at, text: "131,605.00" }] },
    "concern",
    "medium",
  ],
  ["a page number on a scan", "typed-onto-scan", { overScan: [{ ...at, text: "Page 1 of 2" }] }, "concern", "low"],
  ["digits that say others", "digits-drawn-otherwise", { glyphs: [{ ...at, says: "9", shows: "1" }] }, "fail", "high"],
  ["a program carried inside", "active-content", action("program", "a.exe"), "fail", "high"],
  ["a script of its own", "active-content", action("script", "app.launchURL('x')"), "concern", "medium"],
  ["a form that checks numbers", "active-content", action("script", "AFNumber_Format(2, 0, 0);"), "concern", "low"],
];

describe("what the structure of a PDF tells", () => {
  it.each(cases)("of %s (%s)", (_, check, structure, verdict, severity) => {
    expect(answered(check, structure)).toMatchObject({ verdict, severity });
  });

  it("is told with its page and box", () => {
    expect(answered("pdf-incremental-update", change("31,605.00", "131,605.00"))).toMatchObject(at);
  });

  it("is told of a piece laid on a scan by what is read there", () => {
    const lines: CheckedDocument["text"] = [{ text: "合计 131,605.00", page: 2, box: [0.55, 0.7, 0.2, 0.02] }];
    expect(answered("typed-onto-scan", { patches: [at] }, null, lines)).toMatchObject({ severity: "medium", ...at });
    expect(answered("typed-onto-scan", { patches: [at] })).toMatchObject({ verdict: "pass" });
  });

  it.each([
    ["Microsoft® Word 2021", "medium"],
    ["Adobe Photoshop 26.0", "medium"],
    ["iLovePDF", "low"],
  ])("an e-invoice out of %s is %s", (producer, severity) => {
    expect(answered("pdf-maker", {}, producer)).toMatchObject({ verdict: "concern", severity });
  });

  it("is not known of readings in which nobody looked", () => {
    const pdf = { producer: null, creator: null, incrementalUpdates: 0, hasActiveContent: false };
    const found = runChecks(aDocument("contract", {}, { pdf }), { today: "2026-11-20" });
    for (const check of ["text-painted-over", "hidden-text", "value-set-apart", "typed-onto-scan"])
      expect(found.find((one) => one.check === check)!.verdict).toBe("could-not-run");
  });
});

describe("what of a text a decision can hang on", () => {
  it.each([
    ["合计 ¥31,605.00", { money: ["3160500"] }],
    ["叁万壹仟陆佰零伍圆整", { money: ["叁万壹仟陆佰零伍圆整"] }],
    ["31.605,00 EUR", { money: ["3160500"] }],
    ["0.00", { money: [] }],
    ["2026年05月14日", { days: ["20260514"] }],
    ["91350100M000100Y43", { numbers: ["91350100M000100Y43"] }],
    ["Invoice date: 12 May 2026", { days: ["12May2026"], money: [] }],
    ["Date : 1er févr. 2026", { days: ["1erfévr2026"] }],
    ["September 3rd, 2026", { days: ["September3rd2026"] }],
    ["名称:苏州市嘉屿区云舟昌服务部", { namesFirm: true }],
    ["page 1 of 2", { money: [], days: [], numbers: [], namesFirm: false }],
  ])("%s", (said, parts) => {
    expect(weightyParts(said)).toMatchObject(parts);
  });

  it("compares parts without their points and signs", () => {
    expect(partsWithout(weightyParts("¥31,605.00").money, weightyParts("31605.00").money)).toEqual([]);
  });
});

describe("an OFD against its seal", () => {
  const of = (ofd: NonNullable<Parameters<typeof aDocument>[2]>["ofd"]) =>
    runChecks(aDocument("vat-invoice", {}, { ofd }), { today: "2026-11-20" }).find(
      (one) => one.check === "ofd-part-changed",
    )!;
  const part = "Doc_0/Pages/Page_0/Content.xml";
  it.each([
    ["as it was sealed", { signatures: 1, changed: [], unsigned: [] }, { verdict: "pass" }],
    ["without a seal", { signatures: 0, changed: [], unsigned: [] }, { verdict: "not-applicable" }],
    ["with a page written anew", { signatures: 1, changed: [{ part, page: 1 }], unsigned: [] }, { severity: "high" }],
    [
      "with a page outside its seal",
      { signatures: 1, changed: [], unsigned: [{ part, page: 1 }] },
      { severity: "low" },
    ],
  ])("%s", (_, ofd, answer) => {
    expect(of(ofd)).toMatchObject(answer);
  });
});
