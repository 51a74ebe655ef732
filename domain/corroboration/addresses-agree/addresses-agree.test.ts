import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { CheckedDocument } from "../../checks/check";
import { attestation } from "../../ledger/a-case";
import type { PictureFacts } from "../../reading";
import { addressesAgree } from ".";

const run = (...documents: CheckedDocument[]) =>
  addressesAgree.run({ attestation, documents, sightings: [] }, { today: "2026-11-20" });
const licence = (address: string, id = "licence") =>
  aDocument("business-licence", { name: attestation.name, uscc: attestation.uscc!, address }, { id });
const lines = (...texts: string[]) =>
  texts.map((text, at) => ({ text, page: 1, box: [0.1, 0.1 + at / 20, 0.4, 0.03] as const }));

describe("addresses-agree", () => {
  it("passes addresses of one city, written short or long, and says nothing where none is known", () => {
    expect(run(licence("江门市葵岗区马场路77号"))).toEqual([{ verdict: "pass" }]);
    expect(run(licence("广东省江门市蓬江区环市路 1 号"))).toEqual([{ verdict: "pass" }]);
    expect(run()).toEqual([{ verdict: "not-applicable" }]);
  });

  it("asks, and no more, where the licence is of another city or province", () => {
    const [answer] = run(licence("福建省泉州市清枫岭区桂子巷 3 号"));
    expect(answer).toMatchObject({ severity: "low", documentId: "licence", saw: { found: "福建泉州清枫岭区" } });
    expect(JSON.stringify(answer)).not.toContain("桂子巷");
  });

  it("never looks at the place of a sole trader, who may live there", () => {
    const own = aDocument("business-licence", {
      ...{ name: "阿顺货运部（马金魁）", uscc: attestation.uscc!, businessType: "个体工商户" },
      address: "福建省泉州市清枫岭区桂子巷 3 号",
    });
    expect(run(own)).toEqual([{ verdict: "not-applicable" }]);
  });

  it("speaks up at two licences of one number in two provinces", () => {
    expect(run(licence("广东省江门市葵岗区"), licence("福建省泉州市清枫岭区", "b"))).toContainEqual(
      expect.objectContaining({ severity: "medium", documentId: "b", with: ["licence"] }),
    );
  });

  it("looks at a vehicle's address only where it is the firm's, never where a person is the owner", () => {
    const vehicle = (owner: string) =>
      aDocument("vehicle-licence", { owner }, { id: "v", text: lines(`住址 四川省成都市锦禾区望禾路 9 号`) });
    expect(run(licence("江门市葵岗区"), vehicle(attestation.name))).toMatchObject([
      { severity: "low", documentId: "v" },
    ]);
    expect(run(licence("江门市葵岗区"), vehicle("马金魁"))).toEqual([{ verdict: "pass" }]);
  });

  it("asks about a paper between two that both are elsewhere, and not where one side is the applicant's city", () => {
    const contract = (...texts: string[]) =>
      aDocument(
        "contract",
        { partyA: attestation.name, partyB: "成都锦禾商贸有限公司" },
        { id: "c", text: lines(...texts) },
      );
    const far = "地址：四川省成都市锦禾区铁匠路 9 号";
    expect(run(licence("江门市葵岗区"), contract(far, "地址：浙江省杭州市桂子巷 2 号"))).toMatchObject([
      { documentId: "c" },
    ]);
    expect(run(licence("江门市葵岗区"), contract(far, "地址：江门市葵岗区马场路 77 号"))).toEqual([
      { verdict: "pass" },
    ]);
    expect(run(licence("江门市葵岗区"), contract(far))).toEqual([{ verdict: "pass" }]);
  });

  it("asks about a shop photographed far beyond the province, without saying where", () => {
    const shop = (latitude: number, longitude: number) =>
      aDocument("storefront-photo", {}, { id: "shop", picture: { place: { latitude, longitude } } as PictureFacts });
    const [answer] = run(shop(45.8, 126.53));
    expect(answer).toMatchObject({ severity: "low", saw: { source: "photo", other: "广东江门" } });
    expect(JSON.stringify(answer)).not.toContain("45.8");
    expect(run(shop(22.6, 113.08))).toEqual([{ verdict: "not-applicable" }]);
  });
});
