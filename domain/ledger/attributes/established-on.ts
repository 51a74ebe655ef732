import { defineWords } from "../../words";
import { compareDays } from "../compare/days";
import { fromFields, ofTheBusiness, stated, toldByOthers } from "../hear";
import type { Attribute } from "../ledger";

const reads: Attribute["reads"] = { "business-licence": ["establishedOn"] };

/** When the business was founded. */
export const establishedOn: Attribute = {
  id: "established-on",
  words: defineWords({ "zh-CN": { name: "成立日期" }, en: { name: "Founded on" } }),
  shape: "day",
  reads,
  hear: (context) =>
    ofTheBusiness([
      ...fromFields(reads, context),
      ...stated(context.evidence.attestation.establishedOn),
      ...toldByOthers("established-on", context),
    ]),
  fold: (value) => value.trim(),
  compare: compareDays,
  treatments: ["right", "not-ours"],
};
