import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import { attestation } from "../../ledger/a-case";
import { ofVehicle } from "../../third-party/a-fact";
import type { ThirdPartyFact } from "../../third-party/third-party-fact";
import { vehicleRegistryAgrees } from ".";

const plate = "粤J12345";
const papers = aDocument(
  "vehicle-licence",
  { plateNumber: plate, owner: attestation.name, vin: "LZGJLDR48NX012345", useCharacter: "货运" },
  { id: "papers" },
);
const photo = aDocument("vehicle-photo", { plateNumber: plate }, { id: "photo" });
const run = (thirdParty: readonly ThirdPartyFact[], documents = [papers, photo]) =>
  vehicleRegistryAgrees.run({ attestation, documents, sightings: [], thirdParty }, { today: "2026-11-20" });

describe("vehicle-registry-agrees", () => {
  it("has nothing to say where nobody was asked, or of another vehicle", () => {
    expect(run([])).toEqual([{ verdict: "not-applicable" }]);
    expect(run([ofVehicle("粤J54321", "vehicle-status", "stolen")])).toEqual([{ verdict: "not-applicable" }]);
  });

  it("passes a vehicle of which the register says the same", () => {
    const facts = [
      ofVehicle(plate, "vehicle-status", "normal"),
      ofVehicle(plate, "vehicle-owner", attestation.name.replace("有限公司", "有限责任公司")),
      ofVehicle(plate, "vehicle-vin", "LZGJLDR48NX012345"),
      ofVehicle(plate, "vehicle-use", "hire"),
    ];
    expect(run(facts).map((one) => one.verdict)).toEqual(["pass", "pass", "pass", "pass"]);
  });

  it("speaks against every paper and picture of a vehicle that is stolen or scrapped", () => {
    expect(run([ofVehicle(plate, "vehicle-status", "stolen")])).toMatchObject([
      { verdict: "fail", severity: "high", documentId: "papers" },
      { verdict: "fail", severity: "high", documentId: "photo" },
    ]);
  });

  it.each([
    ["vehicle-owner", "佛山市云杉物流有限公司", "medium"],
    ["vehicle-vin", "LZGJLDR48NX099999", "high"],
    ["vehicle-use", "private", "medium"],
    ["vehicle-status", "seized", "medium"],
    ["vehicle-status", "overdue", "low"],
  ] as const)("%s %s is %s", (attribute, value, severity) => {
    expect(run([ofVehicle(plate, attribute, value)], [papers])).toMatchObject([{ documentId: "papers", severity }]);
  });
});
