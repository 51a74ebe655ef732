import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** A goods vehicle that is registered as not for hire earns nothing by carrying for others. */
export const vehicleUse: Check = {
  id: "vehicle-use",
  version: 1,
  kinds: ["vehicle-licence"],
  needs: ["useCharacter"],
  words: defineWords({
    "zh-CN": {
      title: "使用性质",
      saw: "{type}的使用性质是“{use}”。",
      expected: "拉货挣钱的车，使用性质是“货运”或“营运”。",
      todo: "请问清这辆车是否用于经营。",
      owner: "如有道路运输证，请一并上传。",
    },
    en: {
      title: "Use of the vehicle",
      saw: "The {type} is registered for “{use}”.",
      expected: "A vehicle that carries for money is registered for goods or for hire (货运, 营运).",
      todo: "Ask whether this vehicle is used for the business.",
      owner: "If there is a road transport permit, please add it.",
    },
  }),
  run({ fields }) {
    const [use, type] = [textOf(fields, "useCharacter") ?? "", textOf(fields, "vehicleType") ?? ""];
    if (!/货车|牵引|挂车|自卸|仓栅|厢式/.test(type)) return notApplicable;
    return /非营运|家庭|自用/.test(use) ? concern("low", { use, type }, fields.useCharacter) : pass;
  },
};
