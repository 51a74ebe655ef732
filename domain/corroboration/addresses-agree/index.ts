import { textOf } from "../../documents/fact";
import { type CoarsePlace, coarsePlace, placesApart, sayPlace } from "../../values/places/coarse-place";
import { normaliseTaxId } from "../../values/tax-id";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { kilometresBeyond } from "../photo-far-from-region/provinces";
import { betweenTwo, isFar, ofOwnFirm, onLicences, type Told } from "./own-places";

/** Beyond a province's reach by so much a shop is not at its border. */
const slack = 120;

export const addressesAgree: Corroboration = {
  id: "addresses-agree",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "所在地一致",
      saw: "{source, select, licence {营业执照} licences {另一张营业执照} permit {运输证} vehicle {行驶证} contract {合同双方} invoice {发票双方} other {门店照片}}{source, select, contract {都不在{other}，而在{found}等地} invoice {都不在{other}，而在{found}等地} photo {的拍摄地不在{other}} other {的地址在{found}，其他材料或申报在{other}}}。",
      expected: "执照、证件、合同和门店都在同一个省市；有分支机构或在外地市场经营的，有说明。",
      todo: "请问清在哪里经营；若是分支机构或外地市场，请要租赁合同或分支机构的执照。",
      owner: "如果您在别的城市经营，请说明，并上传那里的租赁合同或执照。",
    },
    en: {
      title: "Places agree",
      saw: "{source, select, licence {The licence is of {found}, the application or other papers say {other}} licences {Another licence is of {found}, the first of {other}} permit {The permit is of {found}, other papers say {other}} vehicle {The vehicle licence is of {found}, other papers say {other}} contract {Neither side of the contract is in {other}, one is in {found}} invoice {Neither side of the invoice is in {other}, one is in {found}} other {The photo of the shop was not taken in {other}}}.",
      expected:
        "Licence, papers, contracts and shop are in one province and city; a branch or a market elsewhere is explained.",
      todo: "Ask where the business works; for a branch or a market elsewhere ask for its lease or licence.",
      owner: "If you work in another city, please tell us, and add the lease or licence of that place.",
    },
  }),
  run(evidence) {
    const stated = coarsePlace(evidence.attestation.region ?? "");
    const licences = onLicences(evidence);
    const known = [stated, ...licences.map(({ place }) => place)].filter(({ province }) => province !== null);
    if (known.length === 0) return [{ verdict: "not-applicable" }];
    const papers = [...ofOwnFirm(evidence), ...betweenTwo(evidence, known)];
    const answers = [
      ...amongLicences(licences),
      ...licences.slice(0, 1).flatMap((told) => against(told, [stated])),
      ...papers.flatMap((told) => against(told, known)),
      ...photosElsewhere(evidence, known),
    ];
    if (answers.length > 0) return answers;
    const compared = licences.length + papers.length > 0 && known.length > 1;
    return [{ verdict: compared ? "pass" : "not-applicable" }];
  },
};

/** One that lies apart from all that is known. Owners move, and work in markets far from where they are registered. */
function against(told: Told, known: readonly CoarsePlace[]): CaseAnswer[] {
  const others = known.filter((one) => one.province !== null);
  if (others.length === 0 || !others.every((one) => isFar(told.place, one))) return [];
  return [
    { ...answerOf(told), saw: { source: told.source, found: sayPlace(told.place), other: sayPlace(others[0]!) } },
  ];
}

/** Two licences of one number, surely read, in two provinces: one of them was altered. */
function amongLicences(licences: readonly Told[]): CaseAnswer[] {
  const [first, ...more] = licences.filter(({ sure }) => sure);
  const number = ({ document }: Told) => normaliseTaxId(textOf(document.fields, "uscc") ?? "");
  return more
    .filter((one) => number(one) === number(first!) && placesApart(one.place, first!.place) === "province")
    .map<CaseAnswer>((one) => ({
      ...{ ...answerOf(one), severity: "medium", with: [first!.document.id] },
      saw: { source: "licences", found: sayPlace(one.place), other: sayPlace(first!.place) },
    }));
}

/** A shop's photo from far beyond every province that is known. How far is not said: where exactly somebody was is theirs. */
function photosElsewhere({ documents }: CaseEvidence, known: readonly CoarsePlace[]): CaseAnswer[] {
  return documents.flatMap<CaseAnswer>(({ id, kind, picture }) => {
    const place = kind === "storefront-photo" ? picture?.place : null;
    if (!place || !known.every(({ province }) => kilometresBeyond(place, province!) > slack)) return [];
    const saw = { source: "photo", found: "", other: sayPlace({ ...known[0]!, district: null }) };
    return [{ verdict: "concern", severity: "low", documentId: id, page: 1, box: null, saw }];
  });
}

const answerOf = ({ document, page, box }: Told) =>
  ({ verdict: "concern", severity: "low", documentId: document.id, page, box }) as const;
