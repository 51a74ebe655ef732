import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** Programs whose purpose is to change pictures. Phones' own versions, camera programs and chats are not among them. */
const editors =
  /photoshop|gimp|lightroom|snapseed|picsart|meitu|美图|醒图|xingtu|黄油相机|天天P图|affinity photo|pixelmator|canva\b|illustrator|coreldraw|photopea|pixlr|fotor\b|photoroom|paint\.net|photoscape|polarr|photogrid|beautyplus|inshot|acdsee|paintshop|稿定|创客贴|可画|picmonkey|luminar|facetune|touchretouch/i;

export const editedBySoftware: Check = {
  id: "edited-by-software",
  version: 3,
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
  run({ picture }) {
    if (!picture) return notApplicable;
    const said = [picture.software, ...(picture.marks ?? [])].find((name) => name && editors.test(name));
    return said ? concern("medium", { software: said.slice(0, 80) }, { page: 1, box: null }) : pass;
  },
};
