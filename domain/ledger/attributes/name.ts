import { foldName } from "../../values/company-name";
import { defineWords } from "../../words";
import { compareWithOwnNames } from "../compare/names";
import { fromFields, ofTheBusiness, sayingsOf, stated, toldByOthers } from "../hear";
import type { Attribute, Context, Said } from "../ledger";
import { ownSides } from "../sides";

const parties = ["sellerName", "buyerName"];

/** What the business is called: as stated, on its licence and sign, and on every paper that should name it. */
export const name: Attribute = {
  id: "name",
  words: defineWords({ "zh-CN": { name: "名称" }, en: { name: "Name" } }),
  shape: "name",
  reads: {
    "business-licence": ["name"],
    "storefront-photo": ["signText"],
    "vat-invoice": parties,
    invoice: parties,
    contract: ["partyA", "partyB"],
  },
  hear: (context) =>
    ofTheBusiness([
      ...stated(context.evidence.attestation.name),
      ...fromFields({ "business-licence": ["name"], "storefront-photo": ["signText"] }, context),
      ...onPapers(context),
      ...toldByOthers("name", context),
    ]),
  fold: foldName,
  compare: (said, leading, _all, context) => compareWithOwnNames(said, leading, context),
  anchor: (said) => said.source.by === "stated",
  family: "name",
  treatments: ["alias", "right", "not-ours"],
};

function onPapers({ evidence }: Context): Said[] {
  return evidence.documents.flatMap((document) =>
    ownSides(document, evidence).flatMap((side) => sayingsOf(document, side.name)),
  );
}
