import { expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import { corroborate } from "./corroborate";
import type { Attestation } from "./corroboration";
import { withOwnNames } from "./with-own-names";

const attestation: Attestation = {
  ...{ name: "佛山市鑫源五金有限公司", uscc: "91440691MA5DR3KT17", industry: "wholesale", region: null },
  ...{ yearlySales: "1000000.00", currency: "CNY", currentLine: "0.00", bankKnownYearlySales: null },
  ...{ establishedOn: null, aliases: [] },
};
const sale = (sellerName: string, id: string, rung: "xml" | "ocr" = "xml") =>
  aDocument("vat-invoice", { sellerName, sellerTaxId: attestation.uscc!, buyerName: "梧桐商贸有限公司" }, { id, rung });
const namesOf = (...documents: ReturnType<typeof sale>[]) =>
  withOwnNames({ attestation, documents }).attestation.aliases;

it("takes the name beside its own code for a name of the applicant", () => {
  expect(namesOf(sale("佛山市恒泰贸易有限公司", "a"))).toEqual(["佛山市恒泰贸易有限公司"]);
  expect(namesOf(sale(attestation.name, "a"))).toEqual([]);
});

it("believes what was only read by eye when two papers say it", () => {
  const seen = (id: string) => sale("佛山市恒泰贸易有限公司", id, "ocr");
  expect(namesOf(seen("a"))).toEqual([]);
  expect(namesOf(seen("a"), seen("b"))).toEqual(["佛山市恒泰贸易有限公司"]);
});

it("does not alarm at a contract from before a firm was renamed", () => {
  const contract = aDocument("contract", { partyA: "梧桐商贸有限公司", partyB: "佛山市恒泰贸易有限公司" }, { id: "c" });
  const verdict = (...documents: ReturnType<typeof sale>[]) =>
    corroborate({ attestation, documents, sightings: [] }, { today: "2026-11-20" }).find(
      ({ check, documentId }) => check === "applicant-is-a-party" && documentId === "c",
    )?.verdict;
  expect(verdict(contract, sale("佛山市恒泰贸易有限公司", "a"))).toBe("pass");
  expect(verdict(contract, sale(attestation.name, "a"))).toBe("concern");
});
