import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import type { Box } from "../../values/box";
import { type CoarsePlace, coarsePlace, placesApart } from "../../values/places/coarse-place";
import type { CaseEvidence } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { isFirm } from "../is-firm";

export type Source = "licence" | "permit" | "vehicle" | "contract" | "invoice";
/** A place that a paper gives, no nearer than its district. */
export type Told = {
  source: Source;
  document: CheckedDocument;
  place: CoarsePlace;
  page: number | null;
  box: Box | null;
  sure: boolean;
};

/** The places of the applicant's own licences, where it is a firm. */
export function onLicences({ attestation, documents }: CaseEvidence): Told[] {
  return documents.flatMap<Told>((document) => {
    const { kind, fields } = document;
    const address = textOf(fields, "address");
    const fact = fields.address;
    if (kind !== "business-licence" || !address || !fact) return [];
    const name = textOf(fields, "name");
    if (!isApplicant(attestation, name, textOf(fields, "uscc"))) return [];
    if (!isFirm(name ?? attestation.name, textOf(fields, "businessType"))) return [];
    const sure = fact.rung !== "ocr" || fact.confidence >= 0.9;
    return [{ source: "licence", document, place: coarsePlace(address), page: fact.page, box: fact.box, sure }];
  });
}

/** Papers that name their holder, beside whose name an address is printed. */
const ofHolder = {
  "transport-permit": ["holder", "permit"],
  "vehicle-licence": ["owner", "vehicle"],
} as const;

/** The places on permits and vehicle licences of the applicant's firm. One that names a person or a sole trader is
 * not looked at. */
export function ofOwnFirm({ attestation, documents }: CaseEvidence): Told[] {
  return documents.flatMap<Told>((document) => {
    const paper = ofHolder[document.kind as keyof typeof ofHolder];
    const holder = paper ? textOf(document.fields, paper[0]) : null;
    if (!paper || !holder || !isFirm(holder) || !isApplicant(attestation, holder, null)) return [];
    const [first] = addressesOn(document);
    return first ? [{ source: paper[1], document, ...first, sure: false }] : [];
  });
}

/**
 * Papers between two that give both addresses, of which neither lies where the applicant is known to be: the first of the
 * two. A paper that gives one address may give the other side's.
 */
export function betweenTwo({ attestation, documents }: CaseEvidence, known: readonly CoarsePlace[]): Told[] {
  return documents.flatMap<Told>((document) => {
    const { kind, fields } = document;
    const source = kind === "contract" ? "contract" : kind === "vat-invoice" ? "invoice" : null;
    const own = source === "contract" ? ["partyA", "partyB"] : ["sellerName", "buyerName"];
    if (!source || !own.some((field) => isApplicant(attestation, textOf(fields, field), null))) return [];
    const said = addressesOn(document);
    const cities = new Set(said.map(({ place }) => `${place.province} ${place.city}`));
    if (cities.size < 2 || said.some(({ place }) => known.some((one) => !isFar(place, one)))) return [];
    return [{ source, document, ...said[0]!, sure: false }];
  });
}

/** Apart by province or prefecture; districts are too many to be sure of. */
export function isFar(a: CoarsePlace, b: CoarsePlace): boolean {
  const apart = placesApart(a, b);
  return apart === "province" || apart === "city";
}

const label = /^.*?(?:地\s*址|住\s*址|住\s*所|营业场所|经营场所)(?:[、，,/]?\s*电\s*话)?\s*[:：]?\s*/;
/** What an address says behind its town, and what stands in names of firms and offices instead. */
const street = /[路街道巷弄号镇乡村栋幢室楼]/;
const notAnAddress = /公司|银行|支行|信用社|管理局|税务|车管|支队|法院|仲裁|发票|运输管理/;

/** The addresses printed on a page, where each is on a line of its own or behind its label. */
function addressesOn({ text }: CheckedDocument): { place: CoarsePlace; page: number; box: Box }[] {
  return text.flatMap(({ text: line, page, box }) => {
    const words = line.replace(label, "");
    if (notAnAddress.test(words) || !street.test(words)) return [];
    const place = coarsePlace(words);
    return place.city !== null || (place.province !== null && place.district !== null) ? [{ place, page, box }] : [];
  });
}
