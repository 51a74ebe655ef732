import { monthsBefore } from "../../values/day";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

const months = 24;
/** A camera whose clock was never set says the day it was made for. */
const clockSet = "2012-01-01";

export const stalePhoto: Check = {
  id: "stale-photo",
  version: 1,
  kinds: ["storefront-photo", "vehicle-photo"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "照片是很久以前拍的",
      saw: "相机写的拍摄日期是 {taken}，比上传早两年以上。",
      expected: "证明现在经营的照片是近两年拍的；没设好时钟的相机除外。",
      todo: "请要求现在再拍一张，最好带上现场验证码。",
      owner: "请现在再拍一张门店或车的照片，带上验证码更好。",
    },
    en: {
      title: "Taken long ago",
      saw: "The camera says {taken}, more than two years before the upload.",
      expected:
        "A photo that shows the business of today was taken within two years, unless the camera's clock was never set.",
      todo: "Ask for a photo taken now, best with a live code.",
      owner: "Please take a new photo of the shop or vehicle, best with a live code.",
    },
  }),
  run({ picture, uploadedAt }) {
    const taken = picture?.takenAt?.slice(0, 10);
    if (!taken || taken < clockSet) return notApplicable;
    return taken < monthsBefore(uploadedAt.slice(0, 10), months)
      ? concern("low", { taken }, { page: 1, box: null })
      : pass;
  },
};
