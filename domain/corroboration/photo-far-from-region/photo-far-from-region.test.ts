import { describe, expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { PictureFacts } from "../../reading";
import type { Attestation } from "../corroboration";
import { photoFarFromRegion } from ".";

function answers(region: string | null, place: PictureFacts["place"]) {
  const documents = [aDocument("storefront-photo", {}, { id: "shop", picture: { place } as PictureFacts })];
  const evidence = { attestation: { region } as Attestation, documents, sightings: [] };
  return photoFarFromRegion.run(evidence, { today: "2026-11-20" });
}
const foshan = { latitude: 23.02, longitude: 113.12 };
const harbin = { latitude: 45.8, longitude: 126.53 };

describe("photo-far-from-region", () => {
  it("passes a photo of the stated province, and of just beyond it", () => {
    expect(answers("广东省佛山市", foshan)).toEqual([{ verdict: "pass", documentId: "shop" }]);
    expect(answers("广西壮族自治区", foshan)).toEqual([{ verdict: "pass", documentId: "shop" }]);
  });
  it("notes one from far away, in hundreds of kilometres and never the place itself", () => {
    const [answer] = answers("广东省佛山市", harbin);
    expect(answer).toMatchObject({ verdict: "concern", severity: "info", saw: { region: "广东" } });
    expect(Number(answer!.saw!.km) % 100).toBe(0);
    expect(JSON.stringify(answer)).not.toContain("45.8");
  });
  it("says nothing where no place or no known province is stated", () => {
    expect(answers(null, harbin)).toEqual([{ verdict: "not-applicable" }]);
    expect(answers("Quellingen", harbin)).toEqual([{ verdict: "not-applicable" }]);
    expect(answers("广东", null)).toEqual([{ verdict: "not-applicable" }]);
  });
});
