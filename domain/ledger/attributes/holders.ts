import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { defineWords, type Words } from "../../words";
import type { AttributeId } from "../attribute-ids";
import { compareWithOwnNames, likenessOf } from "../compare/names";
import { fromFields, ofTheBusiness, stated, toldByOthers } from "../hear";
import type { Attribute, Context, Likeness, Said } from "../ledger";

/** An attribute that says to whom something belongs: it should be the business, or whoever stands for it in law. */
function holder(
  id: AttributeId,
  words: Words<"name">,
  reads: Attribute["reads"],
  told: (context: Context) => Said[] = () => [],
): Attribute {
  return {
    id,
    words,
    shape: "name",
    reads: { ...reads, "business-licence": ["legalRepresentative"] },
    hear: (context) => {
      const said = [...fromFields(reads, context), ...told(context)];
      return said.length > 0 ? ofTheBusiness([...stated(context.evidence.attestation.name), ...said]) : [];
    },
    fold: foldName,
    compare: (said, leading, _all, context) => compareWithOwner(said, leading, context),
    anchor: (said) => said.source.by === "stated",
    // Whose vehicle it is may well be another's business: what is asked is whether it is the applicant.
    anchorLeads: true,
    family: "name",
    treatments: ["alias", "right", "not-ours"],
  };
}

/** A sole trader's truck and account are often in their own name: near, not the same. */
function compareWithOwner(said: Said, leading: Said, context: Context): Likeness {
  const likeness = compareWithOwnNames(said, leading, context);
  if (likeness !== "contradict") return likeness;
  const persons = context.evidence.documents.flatMap((one) => textOf(one.fields, "legalRepresentative") ?? []);
  return persons.some((person) => likenessOf(said.value, person) === "agree") ? "near" : "contradict";
}

export const vehicleOwner = holder(
  "vehicle-owner",
  defineWords({ "zh-CN": { name: "车辆所有人" }, en: { name: "Owner of the vehicle" } }),
  { "vehicle-licence": ["owner"] },
  (context) => toldByOthers("vehicle-owner", context),
);

export const permitHolder = holder(
  "permit-holder",
  defineWords({ "zh-CN": { name: "运输证业户" }, en: { name: "Holder of the permit" } }),
  { "transport-permit": ["holder"] },
);

export const accountHolder = holder(
  "account-holder",
  defineWords({ "zh-CN": { name: "账户户名" }, en: { name: "Holder of the account" } }),
  { "bank-statement": ["accountName"] },
);
