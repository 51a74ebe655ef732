import { coarsePlace, placesApart } from "../../values/places/coarse-place";
import { defineWords } from "../../words";
import { compareAddresses, foldAddress, liesIn } from "../compare/addresses";
import { fromFields, ofTheBusiness, stated, toldByOthers } from "../hear";
import type { Attribute, Said } from "../ledger";

const reads: Attribute["reads"] = { "business-licence": ["address"] };

/** Others tell a place no nearer than its district. */
const isCoarse = ({ source }: Said) => source.by === "third-party";

/** Where the business is registered, beside the region it states. */
export const premisesAddress: Attribute = {
  id: "premises-address",
  words: defineWords({ "zh-CN": { name: "经营场所" }, en: { name: "Premises" } }),
  shape: "text",
  reads,
  hear: (context) =>
    ofTheBusiness([
      ...fromFields(reads, context),
      ...stated(context.evidence.attestation.region),
      ...toldByOthers("district", context),
    ]),
  fold: foldAddress,
  compare: (said, leading) => {
    if (isCoarse(said) || isCoarse(leading)) {
      const apart = placesApart(coarsePlace(said.value), coarsePlace(leading.value));
      if (apart) return apart === "district" ? "near" : "contradict";
      if (isCoarse(said) !== isCoarse(leading) && coarsePlace(said.value).province) return "agree";
    }
    return said.source.by === "stated" && liesIn(leading.value, said.value)
      ? "agree"
      : compareAddresses(said.value, leading.value);
  },
  /** The licence says where the house is; others no nearer than the district. */
  anchor: (said) => said.source.by === "document",
  anchorLeads: true,
  treatments: ["right", "not-ours"],
};
