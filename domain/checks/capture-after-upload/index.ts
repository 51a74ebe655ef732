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
      expected: "拍摄时间应早于上传时间 {uploaded}。",
      todo: "手机时钟可能不准，请要求现场重拍。",
      owner: "请用手机现拍一张再上传。",
    },
    en: {
      title: "Taken after it was uploaded",
      saw: "The photo says it was taken on {taken}, but it was uploaded on {uploaded}.",
      expected: "A photo is taken before it is uploaded, here by {uploaded} at the latest.",
      todo: "The phone's clock may be wrong; ask for a new photo on the spot.",
      owner: "Please take a new photo now and upload it.",
    },
  }),
  run(document) {
    const taken = document.picture?.takenAt?.slice(0, 10);
    const uploaded = document.uploadedAt.slice(0, 10);
    if (!taken || !uploaded) return notApplicable;
    return taken > addDays(uploaded, 1) ? fail("high", { taken, uploaded }) : pass;
  },
};
