import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { Attestation } from "../corroboration";
import { applicantIsAParty } from ".";

const attestation: Attestation = {
  ...{
    name: "佛山市鑫源五金有限公司",
    uscc: null,
    industry: "wholesale",
    region: null,
    yearlySales: "1000000.00",
    currency: "CNY",
  },
  ...{ currentLine: "0.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
};
const own = (id: string) =>
  aDocument("vat-invoice", { sellerName: attestation.name, buyerName: "梧桐商贸有限公司" }, { id });
const foreign = (id: string, rung?: "ocr") =>
  aDocument("vat-invoice", { sellerName: "澜桥电子有限公司", buyerName: "梧桐商贸有限公司" }, { id, rung });
const run = (...documents: ReturnType<typeof own>[]) =>
  applicantIsAParty
    .run({ attestation, documents, sightings: [] }, { today: "2026-11-20" })
    .filter(({ verdict }) => verdict !== "pass");

describe("whether the applicant is a party", () => {
  it("looks at one paper of others without calling it fraud: anybody may slip", () => {
    expect(run(own("a"), own("b"), foreign("c"))).toMatchObject([
      { verdict: "concern", severity: "medium", documentId: "c" },
    ]);
  });

  it("does not count a paper that a reviewer settled to be somebody else's among several", () => {
    const other = aDocument(
      "vat-invoice",
      { sellerName: "云杉纺织有限公司", buyerName: "梧桐商贸有限公司" },
      { id: "d" },
    );
    const documents = [own("a"), own("b"), foreign("c"), other];
    const disowned = ["云杉纺织有限公司"];
    const found = applicantIsAParty.run(
      { attestation: { ...attestation, disowned }, documents, sightings: [] },
      { today: "2026-11-20" },
    );
    expect(found.filter(({ verdict }) => verdict === "fail")).toEqual([]);
  });

  it("does not take two for a slip", () => {
    const found = run(...["a", "b", "c", "d", "e"].map(own), foreign("x"), foreign("y"));
    expect(found).toMatchObject([
      { verdict: "fail", severity: "medium" },
      { verdict: "fail", severity: "medium" },
    ]);
  });

  it("is gravest where the papers mostly speak of others", () => {
    expect(run(own("a"), foreign("x"), foreign("y"))).toMatchObject([
      { verdict: "fail", severity: "high" },
      { verdict: "fail", severity: "high" },
    ]);
  });

  it("does not alarm at names that were hardly read", () => {
    const blurred = foreign("c", "ocr");
    const fields = { ...blurred.fields, sellerName: { ...blurred.fields.sellerName!, confidence: 0.55 } };
    expect(run(own("a"), { ...blurred, fields })).toMatchObject([{ verdict: "concern", severity: "low" }]);
  });

  it("does not take a name that broke off for a stranger's", () => {
    const cut = aDocument("contract", { partyA: "梧桐商贸有限公司", partyB: "佛山有" }, { id: "c" });
    expect(run(own("a"), cut)).toMatchObject([{ verdict: "concern", severity: "low" }]);
    const stranger = aDocument("contract", { partyA: "梧桐商贸有限公司", partyB: "佛山市恒泰商贸有限公司" });
    expect(run(own("a"), stranger)).toMatchObject([{ severity: "medium" }]);
  });

  it("knows a firm's own branch, whose code is another", () => {
    const known = { ...attestation, uscc: "91440691MA5DR3KT17" };
    const invoice = (sellerName: string) =>
      aDocument("vat-invoice", { sellerName, sellerTaxId: "91430191MABMAF1U4N", buyerName: "梧桐商贸有限公司" });
    const look = (sellerName: string) =>
      applicantIsAParty.run(
        { attestation: known, documents: [invoice(sellerName)], sightings: [] },
        { today: "2026-11-20" },
      );
    expect(look("佛山市鑫源五金有限公司长沙分公司")).toMatchObject([{ severity: "low" }]);
    expect(look("佛山市鑫源五金有限公司长沙批发部")).toMatchObject([{ severity: "medium" }]);
  });

  it("cannot tell a stranger by an id alone where it knows no own one", () => {
    const nameless = aDocument("invoice", { sellerTaxId: "DE633283374", buyerName: "Thalbach GmbH" }, { id: "c" });
    expect(run(own("a"), nameless)).toMatchObject([{ verdict: "could-not-run", lacks: ["sellerName"] }]);
  });

  it("passes a single paper of the applicant and cannot judge one that names a party only", () => {
    expect(run(own("a"))).toEqual([]);
    expect(run(aDocument("vat-invoice", { sellerName: "澜桥电子有限公司" }))).toMatchObject([
      { verdict: "could-not-run", lacks: ["buyerName"] },
    ]);
  });
});
