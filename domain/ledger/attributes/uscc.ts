import { normaliseTaxId } from "../../values/tax-id";
import { defineWords } from "../../words";
import { compareIdentifiers } from "../compare/identifiers";
import { compareWithOwnNames } from "../compare/names";
import { fromFields, ofTheBusiness, sayingsOf, stated, toldByOthers } from "../hear";
import type { Attribute, Context, Said } from "../ledger";
import { ownSides } from "../sides";

const parties = ["sellerTaxId", "buyerTaxId"];

/** Its tax number: as stated, on its licence, and beside its name on invoices. */
export const uscc: Attribute = {
  id: "uscc",
  words: defineWords({ "zh-CN": { name: "统一社会信用代码" }, en: { name: "Tax number" } }),
  shape: "identifier",
  reads: { "business-licence": ["uscc"], "vat-invoice": parties, invoice: parties },
  hear: (context) =>
    ofTheBusiness([
      ...stated(context.evidence.attestation.uscc),
      ...fromFields({ "business-licence": ["uscc"] }, context),
      ...besideTheName(context),
      ...toldByOthers("uscc", context),
    ]),
  fold: normaliseTaxId,
  compare: (said, leading, _all, { evidence }) =>
    (evidence.attestation.taxIds ?? []).some((own) => normaliseTaxId(own) === normaliseTaxId(said.value))
      ? "agree"
      : compareIdentifiers(said, leading),
  anchor: (said) => said.source.by === "stated",
  family: "tax-id",
  treatments: ["alias", "right", "not-ours"],
};

/** The number of the side that bears the applicant's name; where neither does, the name's row says so. */
function besideTheName(context: Context): Said[] {
  const { documents, attestation } = context.evidence;
  const [own] = stated(attestation.name);
  return documents.flatMap((document) =>
    ownSides(document, context.evidence)
      .filter((side) =>
        sayingsOf(document, side.name).some((said) => compareWithOwnNames(said, own!, context) !== "contradict"),
      )
      .flatMap((side) => (side.id ? sayingsOf(document, side.id) : [])),
  );
}
