import { expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { Attestation } from "../corroboration/corroboration";
import { policy } from "../scorecard/policy";
import { assess } from "./assess";
import { judge } from "./judge";

it("gives the scorecard and the recommendation of the whole assessment", () => {
  const attestation: Attestation = {
    ...{ name: "顺达货运部", uscc: null, industry: "haulage", region: null, yearlySales: "800000.00", currency: "CNY" },
    ...{ currentLine: "100000.00", bankKnownYearlySales: null, establishedOn: "2021-06-01", aliases: [] },
  };
  const documents = Array.from({ length: 12 }, (_, index) =>
    aDocument(
      "vat-invoice",
      {
        ...{ invoiceNumber: `264420000043591600${10 + index}`, issuedOn: `2026-0${(index % 9) + 1}-10` },
        ...{ sellerName: attestation.name, buyerName: `买家${index % 5}`, totalAmount: "60000.00" },
      },
      { id: `inv-${index}` },
    ),
  );
  const given = { attestation, documents, findings: [], today: "2026-11-20", policy };
  const { scorecard, recommendation } = assess(given);
  expect(judge(given)).toEqual({ scorecard, recommendation });
});
