import { textOf } from "../../documents/fact";
import type { Fact } from "../../documents/kind";
import { compareNames, foldName } from "../../values/company-name";
import { signShowsName } from "../../values/sign-shows-name";
import { usccKind } from "../../values/tax-id";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { isOfAStranger, isRegisteredName } from "./names-another";

const places = [
  { kind: "storefront-photo", field: "signText", source: "sign" },
  { kind: "business-licence", field: "name", source: "licence" },
  { kind: "bank-statement", field: "accountName", source: "statement" },
  { kind: "transport-permit", field: "holder", source: "permit" },
] as const;

/** Three characters in a row that both names hold beside their legal form: a sign rarely gives the whole registered name. */
function sharesCore(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => foldName(name).replace(/有限公司|股份公司/g, " ")) as [string, string];
  return Array.from({ length: Math.max(0, left.length - 2) }, (_, at) => left.slice(at, at + 3)).some(
    (part) => !part.includes(" ") && right.includes(part),
  );
}

/** Money and permits of a small business often run in its owner's own name: its licence names the person, or its code says sole trader. */
function isOwnerInPerson(found: string, { attestation, documents }: CaseEvidence): boolean {
  const owners = documents
    .filter(({ kind, fields }) => {
      return kind === "business-licence" && isApplicant(attestation, textOf(fields, "name"), textOf(fields, "uscc"));
    })
    .flatMap(({ fields }) => textOf(fields, "legalRepresentative") ?? []);
  if (owners.some((owner) => foldName(owner) === foldName(found))) return true;
  return owners.length === 0 && usccKind(attestation.uscc ?? "") === "sole-trader" && person.test(found.trim());
}

/** Letters read with doubt may be one's own name, misread. */
const isHardlyRead = ({ rung, confidence }: Fact): boolean => rung === "ocr" && confidence < 0.85;

const person = /^\p{Script=Han}{2,4}$/u;

export const namesAgree: Corroboration = {
  id: "names-agree",
  version: 5,
  words: defineWords({
    "zh-CN": {
      title: "名称一致",
      saw: "{source, select, sign {招牌} stranger {招牌上另一家的全称} licence {营业执照} statement {账户} permit {运输证} other {材料}}写“{found}”，申报“{name}”。",
      expected: "材料上的名称是“{name}”或它的简称。",
      todo: "同一家的简称可核对后设为别名；否则请查明关系。",
      owner: "材料上的名称和您填的不一样；如果是简称，请说明。",
    },
    en: {
      title: "Names agree",
      saw: "The {source, select, sign {sign} stranger {sign, in full another business’s name,} licence {licence} statement {account} permit {permit} other {document}} says “{found}”, the application says “{name}”.",
      expected: "The name is “{name}” or a short form of it.",
      todo: "If it is a short form, settle it as an alias; else find out how they belong together.",
      owner: "The name differs from the one you gave; if it is a short form, please say so.",
    },
  }),
  run(evidence) {
    const own = [evidence.attestation.name, ...evidence.attestation.aliases];
    const answers = evidence.documents.flatMap<CaseAnswer>((document) => {
      const place = places.find((one) => one.kind === document.kind);
      const found = place ? textOf(document.fields, place.field) : null;
      const fact = place ? document.fields[place.field] : undefined;
      if (!place || !found || !fact) return [];
      if (place.source === "sign" && isRegisteredName(found) && isOfAStranger(found, evidence)) {
        const saw = { source: "stranger", found, name: evidence.attestation.name };
        // Letters read with doubt may be one's own, misread.
        const severity = fact.confidence >= 0.8 ? "medium" : "low";
        return [{ verdict: "concern", severity, documentId: document.id, page: fact.page, box: fact.box, saw }];
      }
      if (
        own.some(
          (name) =>
            compareNames(name, found) !== "different" ||
            sharesCore(name, found) ||
            (place.source === "sign" && signShowsName(found, name)),
        )
      )
        return [{ verdict: "pass", documentId: document.id }];
      const saw = { source: place.source, found, name: evidence.attestation.name };
      const isLight = place.source === "sign" || isHardlyRead(fact) || isOwnerInPerson(found, evidence);
      return [
        {
          verdict: isLight ? "concern" : "fail",
          severity: isLight ? "low" : "medium",
          documentId: document.id,
          page: fact.page,
          box: fact.box,
          saw,
        },
      ];
    });
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};
