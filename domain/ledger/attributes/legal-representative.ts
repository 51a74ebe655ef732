import { foldName } from "../../values/company-name";
import { defineWords } from "../../words";
import { likenessOf } from "../compare/names";
import { fromFields, ofTheBusiness, toldByOthers } from "../hear";
import type { Attribute } from "../ledger";

const reads: Attribute["reads"] = { "business-licence": ["legalRepresentative"] };

/** Who stands for the business in law, as its licences name them. */
export const legalRepresentative: Attribute = {
  id: "legal-representative",
  words: defineWords({ "zh-CN": { name: "法定代表人" }, en: { name: "Legal representative" } }),
  shape: "name",
  reads,
  hear: (context) => ofTheBusiness([...fromFields(reads, context), ...toldByOthers("legal-representative", context)]),
  fold: foldName,
  compare: (said, leading) => likenessOf(said.value, leading.value),
  treatments: ["right", "not-ours"],
};
