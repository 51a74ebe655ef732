import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { CheckedDocument } from "../../checks/check";
import type { Attestation } from "../corroboration";
import { applicantIsAParty } from ".";

const attestation: Attestation = {
  ...{ name: "佛山市鑫源五金有限公司", uscc: "91440691MA5DR3KT17", industry: "wholesale", region: null },
  ...{ yearlySales: "1000000.00", currency: "CNY", currentLine: "0.00", bankKnownYearlySales: null },
  ...{ establishedOn: null, aliases: [] },
};
const licence = aDocument(
  "business-licence",
  {
    ...{ name: attestation.name, uscc: attestation.uscc!, legalRepresentative: "赵辉文" },
    address: "广东省佛山市禅溪区马场路91号3栋229室",
  },
  { id: "licence" },
);
const said = (...lines: string[]): CheckedDocument["text"] =>
  lines.map((text) => ({ text, page: 1, box: [0.1, 0.1, 0.3, 0.02], confidence: 1 }));
const sale = {
  ...aDocument(
    "vat-invoice",
    { sellerName: attestation.name, sellerTaxId: attestation.uscc!, buyerName: "梧桐商贸有限公司" },
    { id: "sale" },
  ),
  text: said("销售方电话：13921412692", "销售方开户行及账号：云桥银行 6217000190004471836"),
};
const contractThatSays = (...lines: string[]) => ({
  ...aDocument("contract", { partyA: "梧桐商贸有限公司", partyB: "佛山市康顺商贸有限公司" }, { id: "contract" }),
  text: said(...lines),
});
const look = (contract: CheckedDocument) =>
  applicantIsAParty
    .run({ attestation, documents: [licence, sale, contract], sightings: [] }, { today: "2026-11-20" })
    .filter(({ documentId }) => documentId === "contract");

describe("a contract that names others and yet may be the applicant's, from before it was renamed", () => {
  it.each([
    ["representative", "法定代表人（签字）：赵辉文"],
    ["code", "统一社会信用代码：91440691MA5DR3KT17"],
    ["phone", "电话：139 2141 2692"],
    ["account", "账号 6217 0001 9000 4471 836"],
    ["address", "地址：广东省佛山市禅溪区马场路91号"],
    ["partner", "地址：广东省佛山市禅溪区马场路"],
  ])("is a hint by the applicant's %s, not an alarm", (tie, line) => {
    expect(look(contractThatSays("货物运输合同", line))).toMatchObject([
      { verdict: "concern", severity: "low", saw: { tie } },
    ]);
  });

  it.each([
    ["nothing of the applicant's", "法定代表人（签字）：董勇静"],
    ["a name that only stands in the text", "由赵辉文负责收货，费用另计"],
    ["a longer number", "电话：1392141269255"],
    ["another house of the street", "地址：广东省佛山市桂子路91号"],
  ])("stays an alarm with %s", (_, line) => {
    expect(look(contractThatSays(line))).toMatchObject([{ severity: "medium", saw: { tie: "none" } }]);
  });

  it("is an alarm on an invoice all the same, whose code decides", () => {
    const invoice = {
      ...aDocument(
        "vat-invoice",
        { sellerName: "佛山市康顺商贸有限公司", sellerTaxId: "91430191MABMAF1U4N", buyerName: "梧桐商贸有限公司" },
        { id: "contract" },
      ),
      text: said("电话：13921412692"),
    };
    expect(look(invoice)).toMatchObject([{ severity: "medium" }]);
  });
});
