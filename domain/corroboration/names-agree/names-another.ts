import { textOf } from "../../documents/fact";
import { compareNames, foldName } from "../../values/company-name";
import { coarsePlace } from "../../values/places/coarse-place";
import { signShowsName } from "../../values/sign-shows-name";
import type { CaseEvidence } from "../corroboration";
import { partiesNamed } from "../parties-named";

const legalForm = /有限责任公司|有限公司|股份公司|专业合作社|[(（]个体工商户[)）]$/u;
const ofATrader = /(?:店|部|行|馆|厂|场|社|铺|超市|中心|工作室)$/u;
/** Town and district before a registered name: many of one town share them. */
const town = /^(?:.{2,3}省)?(?:.{2,4}市)?(?:.{2,4}?县(?=.{2,4}?[镇乡]))?(?:.{1,5}?[区县镇乡])?/u;
/** A county and a town of it stand for city and district where there is no city. */
const countyAndTown = /^(?:.{2,3}省)?(?:.{2,4}市)?.{2,4}?县.{2,4}?[镇乡]/u;

/**
 * Whether a sign bears a name as only a register writes it, with a legal form, or with town and district before a trader's:
 * a brand over a shop is anybody's, a registered name is one business's.
 */
export function isRegisteredName(sign: string): boolean {
  const name = sign.normalize("NFKC").replace(/\s/g, "");
  if (legalForm.test(name)) return withoutTown(name).replace(legalForm, "").length >= 2;
  const { city, district } = coarsePlace(name);
  const isPlaced = (city !== null && district !== null) || countyAndTown.test(name);
  return isPlaced && ofATrader.test(name) && withoutTown(name).length >= 4;
}

/** Whether a registered name is nobody's whom this case knows: not the applicant's, and of nobody it has papers with. */
export function isOfAStranger(sign: string, { attestation, documents }: CaseEvidence): boolean {
  const parties = documents.flatMap(({ kind, fields }) => [
    ...(partiesNamed[kind] ?? []).flatMap(([name]) => textOf(fields, name) ?? []),
    ...["owner", "holder", "merchantName", "accountName"].flatMap((field) => textOf(fields, field) ?? []),
  ]);
  return ![attestation.name, ...attestation.aliases, ...parties].some((name) => isSame(sign, name));
}

function isSame(sign: string, name: string): boolean {
  const [shown, known] = [withoutTown(sign), withoutTown(name)];
  return compareNames(sign, name) !== "different" || (shown !== "" && signShowsName(shown, known));
}

const withoutTown = (name: string) => {
  const folded = foldName(name);
  const rest = folded.replace(town, "");
  return rest.length >= 2 ? rest : folded;
};
