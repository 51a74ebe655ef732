import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import { attestation } from "../corroboration/a-haulier";
import { finding, given, invoices, licence } from "./a-haulier";
import { assess } from "./assess";
import type { Given } from "./trades";

const contract = (values: Record<string, string>) =>
  aDocument(
    "contract",
    {
      ...{ partyA: "枫巷百货商行", partyB: attestation.name, amount: "240000.00" },
      ...{ startsOn: "2026-01-01", endsOn: "2027-12-31", ...values },
    },
    { id: "contract" },
  );
const bought = aDocument(
  "vat-invoice",
  {
    ...{ invoiceNumber: "26442000004359169999", issuedOn: "2026-05-10", totalAmount: "9000.00" },
    ...{ sellerName: "枫巷百货商行", buyerName: attestation.name },
  },
  { id: "bought", rung: "xml" },
);
const added = (more: Given["documents"], findings: Given["findings"] = []) =>
  assess(given([...invoices(9, "50000.00"), licence, ...more], findings)).recommendation.factors.find(
    (factor) => factor.id === "contracted-income",
  )!.value;

describe("a running contract", () => {
  it("adds income to come where the applicant is the one who is paid, or nothing tells otherwise", () => {
    expect(Number(added([contract({ title: "货物运输合同" })]))).toBeGreaterThan(0);
    expect(Number(added([contract({})]))).toBeGreaterThan(0);
  });

  it("adds nothing where it is a loan, a wage, or a lease by which the applicant rents", () => {
    for (const title of ["流动资金借款合同", "劳动合同", "房屋租赁合同", "Loan agreement", "Commercial lease"])
      expect([title, added([contract({ title })])]).toEqual([title, "0.00"]);
  });

  it("adds income where the applicant is the one who lets", () => {
    const lets = contract({ title: "车辆租赁合同", partyA: attestation.name, partyB: "枫巷百货商行" });
    expect(Number(added([lets]))).toBeGreaterThan(0);
  });

  it("adds nothing where the applicant only buys from the other party, and doubt about the purchase changes that not", () => {
    expect(added([contract({}), bought])).toBe("0.00");
    expect(added([contract({}), bought], [finding("buyer-is-seller", "bought", "fail", "high")])).toBe("0.00");
  });
});
