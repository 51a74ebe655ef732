import { addDays } from "../../values/day";
import { defineWords } from "../../words";
import { fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const captureAfterUpload: Check = {
  id: "capture-after-upload",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "拍摄时间晚于上传",
      saw: "照片写的拍摄时间 {taken} 晚于上传时间 {uploaded}。",
      todo: "拍摄信息被改过，请要求现场重拍。",
      owner: "照片时间不对，请现拍一张。",
    },
    en: {
      title: "Taken after it was uploaded",
      saw: "The photo says it was taken on {taken}, but it was uploaded on {uploaded}.",
      todo: "Its capture facts were changed; ask for a new photo on the spot.",
      owner: "The photo's time is wrong. Please take a new one now.",
    },
  }),
  run(document) {
    const taken = document.picture?.takenAt?.slice(0, 10);
    const uploaded = document.uploadedAt.slice(0, 10);
    if (!taken || !uploaded) return notApplicable;
    return taken > addDays(uploaded, 1) ? fail("high", { taken, uploaded }) : pass;
  },
};
