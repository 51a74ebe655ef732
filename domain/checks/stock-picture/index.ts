import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/**
 * What houses that sell pictures write across them, and into their notes. Whole names only: "包图" stands in 打包图文, "全景"
 * over many a window.
 */
const houses =
  /视觉中国|图虫(?:创意|网)?|站酷海洛|站酷|千图网|包图网|摄图网|昵图网|千库网|汇图网|图行天下|全景网(?!络|吧)|shutterst[o0]ck|gett[yv] ?[i1]mages|\balamy\b|[i1]st[o0]ckph[o0]t[o0]|\bistock\b|adobe ?stock|dreamstime|depositphotos|\b123rf\b|visual ?china|hellorf|tuchong\.|\bfreepik\b|unsplash\.com|pixabay/i;

/** Photos of a shop or a vehicle that come out of a collection of pictures. */
export const stockPicture: Check = {
  id: "stock-picture",
  version: 1,
  kinds: ["storefront-photo", "vehicle-photo"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "图库图片",
      saw: "照片{where, select, picture {上印着} other {的文件里写着}}图片网站的名字：{mark}。",
      expected: "门店和车辆的照片是申请人自己拍的，没有图片网站的水印。",
      todo: "请要求在现场重拍，最好带现场码。",
      owner: "请到您的门店或车辆前，用手机再拍一张。",
    },
    en: {
      title: "Picture from a collection",
      saw: "{where, select, picture {Across the photo stands} other {The file names}} a house that sells pictures: {mark}.",
      expected: "Photos of shop and vehicle are the applicant's own, without any picture house's mark.",
      todo: "Ask for a new photo taken on the spot, best with a live code.",
      owner: "Please take another photo with your phone, in front of your shop or vehicle.",
    },
  }),
  run({ text, picture }) {
    if (!picture) return notApplicable;
    for (const line of text) {
      const mark = [line.text, ...(line.again ?? [])]
        .map((words) => houses.exec(words.normalize("NFKC"))?.[0])
        .find(Boolean);
      if (mark) return concern("medium", { where: "picture", mark }, line);
    }
    const noted = [...(picture.marks ?? []), picture.software ?? ""]
      .map((words) => houses.exec(words)?.[0])
      .find(Boolean);
    return noted ? concern("medium", { where: "file", mark: noted }, { page: 1, box: null }) : pass;
  },
};
