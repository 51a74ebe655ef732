import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { fail, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const licenceExpired: Check = {
  id: "licence-expired",
  version: 1,
  kinds: ["business-licence", "transport-permit"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "证照过期",
      saw: "有效期到 {day}，已过期。",
      expected: "证照在核对当天仍在有效期内。",
      todo: "请要求更新后的证照。",
      owner: "证照过期了，请交新的。",
    },
    en: {
      title: "Licence expired",
      saw: "It was valid until {day}.",
      expected: "The licence is still valid on the day it is checked.",
      todo: "Ask for the renewed licence.",
      owner: "It has expired. Please upload the new one.",
    },
  }),
  run(document, { today }) {
    const name = ["expiresOn", "validUntil"].find((field) => textOf(document.fields, field));
    const day = name ? textOf(document.fields, name) : null;
    if (!name || !day) return notApplicable;
    return day < today ? fail("medium", { day }, document.fields[name]) : pass;
  },
};
