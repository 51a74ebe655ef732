import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { kilometresBeyond, provinces } from "./provinces";

/** Beyond a province's own reach: markets, borders and rough edges lie nearer. */
const slack = 120;
const kinds = ["storefront-photo", "vehicle-photo"];

export const photoFarFromRegion: Corroboration = {
  id: "photo-far-from-region",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "拍摄地点与所在地",
      saw: "照片的拍摄地点离{region}约 {km} 公里。",
      expected: "门店照片在填写的省份{region}内拍摄；车辆在外跑是常事。",
      todo: "请问一下照片是在哪里拍的；跑长途的车不必在意。",
      owner: "如果方便，请在您的门店再拍一张。",
    },
    en: {
      title: "Where the photo was taken",
      saw: "The photo was taken about {km} km from {region}.",
      expected: "A photo of the shop is taken in the stated province, {region}; vehicles are often on the road.",
      todo: "Ask where the photo was taken; a long-haul truck may be anywhere.",
      owner: "If you can, please take another photo at your shop.",
    },
  }),
  run({ attestation, documents }) {
    const region = Object.keys(provinces).find((name) => attestation.region?.includes(name));
    const photos = documents.filter(({ kind, picture }) => kinds.includes(kind) && picture?.place);
    if (!region || photos.length === 0) return [{ verdict: "not-applicable" }];
    return photos.map<CaseAnswer>(({ id, picture }) => {
      const away = kilometresBeyond(picture!.place!, region);
      if (away <= slack) return { verdict: "pass", documentId: id };
      // Rounded to hundreds: how far is enough to ask, and nobody's home can be told from it.
      const km = Math.max(100, Math.round(away / 100) * 100);
      return { verdict: "concern", severity: "info", documentId: id, page: 1, box: null, saw: { region, km } };
    });
  },
};
