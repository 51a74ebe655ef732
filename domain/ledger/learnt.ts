import type { Attestation } from "../corroboration/corroboration";
import { attributeOfRow } from "./attribute-ids";
import { attributes } from "./attributes/index";
import { inForce, type Settlement } from "./settlement";

/**
 * The attestation with what reviewers settled about this business: other names and numbers it goes by, names that are
 * somebody else's, and the day of its founding. What the owner stated is never replaced but where a reviewer said what
 * is right. Sums of money are left as stated: a settlement sets no amount.
 */
export function withLearnt(attestation: Attestation, settlements: readonly Settlement[]): Attestation {
  const holding = inForce(settlements);
  if (holding.length === 0) return attestation;
  const said = (family: string, ...treats: string[]) =>
    holding
      .filter((one) => treats.includes(one.treats) && familyOf(one) === family)
      .map((one) => one.value)
      .filter((value, at, all) => all.indexOf(value) === at);
  const founded = holding.find((one) => one.attribute === "established-on" && one.treats === "right");
  const right = (attribute: string) =>
    holding.filter((one) => one.attribute === attribute && one.treats === "right").map((one) => one.value);
  return {
    ...attestation,
    aliases: distinct([...attestation.aliases, ...said("name", "alias"), ...right("name")], attestation.name),
    taxIds: distinct([...(attestation.taxIds ?? []), ...said("tax-id", "alias"), ...right("uscc")], attestation.uscc),
    disowned: distinct([...(attestation.disowned ?? []), ...said("name", "not-ours")], null),
    establishedOn: founded?.value ?? attestation.establishedOn,
  };
}

const distinct = (values: readonly string[], but: string | null) =>
  values.filter((value, at) => value !== but && values.indexOf(value) === at);

function familyOf(settlement: Settlement): string | null {
  return attributes.find((one) => one.id === attributeOfRow(settlement.attribute))?.family ?? null;
}
