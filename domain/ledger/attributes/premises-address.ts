import { defineWords } from "../../words";
import { compareAddresses, foldAddress, liesIn } from "../compare/addresses";
import { fromFields, ofTheBusiness, stated } from "../hear";
import type { Attribute } from "../ledger";

const reads: Attribute["reads"] = { "business-licence": ["address"] };

/** Where the business is registered, beside the region it states. */
export const premisesAddress: Attribute = {
  id: "premises-address",
  words: defineWords({ "zh-CN": { name: "经营场所" }, en: { name: "Premises" } }),
  shape: "text",
  reads,
  hear: (context) => ofTheBusiness([...fromFields(reads, context), ...stated(context.evidence.attestation.region)]),
  fold: foldAddress,
  compare: (said, leading) =>
    said.source.by === "stated" && liesIn(leading.value, said.value)
      ? "agree"
      : compareAddresses(said.value, leading.value),
  treatments: ["right", "not-ours"],
};
