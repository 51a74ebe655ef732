import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

const editors =
  /photoshop|gimp|lightroom|snapseed|picsart|meitu|美图|affinity photo|pixelmator|canva|illustrator|coreldraw|foxit.{0,12}edit|sejda|smallpdf|ilovepdf|pdfescape|pdf-?xchange editor|wps pdf.{0,6}edit/i;

export const editedBySoftware: Check = {
  id: "edited-by-software",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "经软件编辑",
      saw: "文件由 {software} 保存过。",
      expected: "原始照片由手机或相机保存，原始文件由开具方的系统生成。",
      todo: "请要求未经编辑的原件。",
      owner: "请上传没有处理过的原图或原文件。",
    },
    en: {
      title: "Edited by software",
      saw: "The file was saved by {software}.",
      expected: "An original comes straight from a phone, a camera or the system that issued it.",
      todo: "Ask for the unedited original.",
      owner: "Please upload the original photo or file as you received it.",
    },
  }),
  run(document) {
    if (!document.picture) return notApplicable;
    const { software: said } = document.picture;
    const software = said && editors.test(said) ? said : null;
    return software ? concern("medium", { software: software.slice(0, 80) }) : pass;
  },
};
