import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { CheckedDocument } from "../../checks/check";
import { attestation } from "../../ledger/a-case";
import { namesAgree } from ".";

const run = (signText: string, ...others: CheckedDocument[]) =>
  namesAgree.run(
    { attestation, documents: [aDocument("storefront-photo", { signText }, { id: "shop" }), ...others], sightings: [] },
    { today: "2026-11-20" },
  )[0];

describe("the sign on a shop", () => {
  it.each([
    "江门市葵岗区永盛五金有限公司",
    "恒嘉物流有限责任公司",
    "佛山市禅城区永盛五金经营部",
    "永盛（个体工商户）",
    "长沙县松溪桥镇宏隆服务部",
  ])("that gives %s in full speaks of somebody else", (sign) => {
    expect(run(sign)).toMatchObject({ verdict: "concern", severity: "medium", saw: { found: sign } });
  });

  it.each(["永盛五金", "好再来牛肉面", "上海第一食品商店", "中国石化", "重庆小面馆", "知县小镇饭店", "县城老镇大酒店"])(
    "%s is a brand, and only asked about",
    (sign) => {
      expect(run(sign)?.severity ?? "info").not.toBe("medium");
    },
  );

  it.each(["金马联运有限公司", "江门市金马联运有限责任公司", "江门市葵岗区全马联运有限公司"])(
    "%s is the applicant's own",
    (sign) => {
      expect(run(sign)).toMatchObject({ verdict: "pass" });
    },
  );

  it("of a firm that the case has papers with is where the business works", () => {
    const lease = aDocument("contract", { partyA: "恒嘉物流有限公司", partyB: attestation.name });
    expect(run("恒嘉物流有限责任公司", lease)?.severity ?? "info").not.toBe("medium");
  });
});
