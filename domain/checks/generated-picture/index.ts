import { defineWords } from "../../words";
import { couldNotRun, fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** Names of picture generators, and the keys under which they write what they were asked for. */
const generators =
  /midjourney|dall[·\-. ]?e\b|stable ?diffusion|novelai|comfyui|invokeai|automatic1111|firefly|imagen\b|ideogram|leonardo\.ai|文心一格|通义万相|即梦|可灵|豆包|tongyi ?wanxiang|jimeng|^parameters: .*\b(?:steps|sampler)\b|^(?:prompt|workflow): ?\{/i;
/** IPTC's word for what a trained model made, wholly or in part; the label that Chinese law asks for (GB 45438-2025). */
const labels = /trainedAlgorithmicMedia|compositeSynthetic|^AIGC \{/i;
/** The label of made content says 1 made, 2 perhaps, 3 suspected. */
const saysNot = /"?label"?\s*:\s*"?0/i;

/** Only what the file says of itself: how a picture looks is never taken for proof that a model made it. */
export const generatedPicture: Check = {
  id: "generated-picture",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "人工智能生成的图片",
      saw: "文件自己写明由生成程序做成：{mark}。",
      expected: "真实拍摄的照片不带生成标识。",
      todo: "请要求当面重拍，或查看实物。",
      owner: "请用手机直接拍一张照片上传。",
    },
    en: {
      title: "Picture made by a generator",
      saw: "The file itself says that a generator made it: {mark}.",
      expected: "A photo that was taken carries no label of made content.",
      todo: "Ask for a new photo taken on the spot, or see the thing itself.",
      owner: "Please upload a photo taken with your phone.",
    },
  }),
  run({ picture }) {
    if (!picture) return notApplicable;
    if (!picture.marks) return couldNotRun();
    const said = [...picture.marks, ...(picture.software ? [picture.software] : [])];
    const mark = said.find((one) => (labels.test(one) && !saysNot.test(one)) || generators.test(one));
    return mark ? fail("high", { mark: mark.slice(0, 80) }, { page: 1, box: null }) : pass;
  },
};
