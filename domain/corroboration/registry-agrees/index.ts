import type { CheckedDocument, Severity } from "../../checks/check";
import { textOf } from "../../documents/fact";
import type { Fact } from "../../documents/kind";
import type { AttributeId } from "../../third-party/attributes";
import { type Heard, heardOn } from "../../third-party/heard";
import { compareNames } from "../../values/company-name";
import { isDay } from "../../values/day";
import { coarsePlace, placesApart, sayPlace } from "../../values/places/coarse-place";
import { normaliseTaxId } from "../../values/tax-id";
import { editDistance } from "../../values/words-look-like";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { isFirm } from "../is-firm";

/** What a register says that ends a business, and stays said. */
const ended = ["revoked", "deregistered"];
const gravityOfStatus: Readonly<Record<string, Severity>> = {
  abnormal: "medium",
  suspended: "low",
  "seriously-untrustworthy": "high",
};

export const registryAgrees: Corroboration = {
  id: "registry-agrees",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "登记信息一致",
      saw: "{issuer}（{on}）{what, select, status {登记该企业为{status, select, revoked {吊销} deregistered {注销} abnormal {经营异常} suspended {歇业} other {严重违法失信}}} name {登记的名称是“{found}”，材料上是“{said}”} uscc {登记的统一社会信用代码是 {found}，材料上是 {said}} established {登记的成立日期是 {found}，材料上是 {said}} other {登记在{found}，材料上在{said}}}。",
      expected: "登记机关所记的名称、代码、状态、成立日期和所在地，与营业执照和申报相同。",
      todo: "{what, select, status {请先查明它能否继续经营，再决定额度。} other {请重新查询登记信息；若是更名或迁址，请要变更通知书。}}",
      owner: "请核对营业执照；如果办过变更，请上传变更后的执照。",
    },
    en: {
      title: "The register agrees",
      saw: "{issuer} ({on}) {what, select, status {has the business as {status, select, revoked {revoked} deregistered {struck off} abnormal {operating irregularly} suspended {suspended} other {a serious offender}}} name {has the name “{found}”, the evidence says “{said}”} uscc {has the number {found}, the evidence says {said}} established {has it founded on {found}, the evidence says {said}} other {has it in {found}, the evidence in {said}}}.",
      expected:
        "Name, number, standing, founding day and place in the register are those of the licence and of the application.",
      todo: "{what, select, status {Find out whether it may go on trading before any line is set.} other {Ask the register again; for a change of name or place ask for the notice of change.}}",
      owner: "Please check your business licence; if anything was changed, please upload the new one.",
    },
  }),
  run(evidence, { today }) {
    const heard = heardOn(evidence.thirdParty ?? [], today).filter(
      (one) => one.issuerKind === "registry" || one.issuerKind === "tax-bureau",
    );
    const answers = heard.flatMap((one) => lookAt(one, evidence));
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};

function lookAt(heard: Heard, evidence: CaseEvidence): CaseAnswer[] {
  const against = compared[heard.attribute]?.(heard, evidence);
  if (against === undefined) return [];
  const saw = { issuer: heard.issuer, on: heard.asOf };
  if (against) return [{ ...against, saw: { ...saw, status: "", said: "", found: heard.value, ...against.saw } }];
  return heard.stale ? [] : [{ verdict: "pass", saw: { ...saw, what: heard.attribute } }];
}

type Compare = (heard: Heard, evidence: CaseEvidence) => CaseAnswer | null | undefined;

/** What speaks against the business in one attribute; null: nothing; undefined: there was nothing to compare. */
const compared: Partial<Record<AttributeId, Compare>> = {
  status(heard) {
    if (heard.value === "active") return null;
    const final = ended.includes(heard.value);
    const severity = final ? "high" : heard.stale ? "low" : gravityOfStatus[heard.value]!;
    return {
      verdict: severity === "high" ? "fail" : "concern",
      severity,
      saw: { what: "status", status: heard.value },
    };
  },
  name(heard, { attestation, documents }) {
    const licence = onLicence(documents, "name");
    const said = licence ?? byStatement(attestation.name);
    // A name it is known by, also by its licence, is its own.
    if (isApplicant(attestation, heard.value, null)) return null;
    return compareNames(said.value, heard.value) === "different" ? differs(heard, said, "name", "medium") : null;
  },
  uscc(heard, { attestation, documents }) {
    const stated = [attestation.uscc, ...(attestation.taxIds ?? [])].flatMap((id) => (id ? [byStatement(id)] : []));
    const licence = onLicence(documents, "uscc");
    const said = licence ? [licence, ...stated] : stated;
    if (said.length === 0) return undefined;
    const same = said.some(({ value }) => normaliseTaxId(value) === normaliseTaxId(heard.value));
    return same ? null : differs(heard, said[0]!, "uscc", "high");
  },
  "established-on"(heard, { attestation, documents }) {
    const said = onLicence(documents, "establishedOn") ?? byStatement(attestation.establishedOn ?? "");
    if (!isDay(said.value)) return undefined;
    if (said.value === heard.value) return null;
    // What owners remember of a day, and what was read by eye, is easily a digit off.
    const sure = said.sure && editDistance(said.value, heard.value) > 1;
    return differs(heard, said, "established", sure ? "medium" : "low");
  },
  district(heard, { attestation, documents }) {
    const said = onLicence(documents.filter(isOfFirm), "address") ?? byStatement(attestation.region ?? "");
    const place = coarsePlace(said.value);
    if (place.province === null) return undefined;
    const apart = placesApart(coarsePlace(heard.value), place);
    if (!apart) return null;
    // Districts are merged and renamed; owners state where they work, not always where they are registered.
    const severity = said.sure && apart !== "district" ? "medium" : "low";
    return differs(heard, { ...said, value: sayPlace(place) }, "district", severity);
  },
};

const isOfFirm = ({ fields }: CheckedDocument) => isFirm(textOf(fields, "name") ?? "", textOf(fields, "businessType"));

/** What the business says of itself: on its licence, surely read or not, or only as stated. */
type OwnWords = { value: string; sure: boolean; documentId: string | null; fact: Fact | null };

function onLicence(documents: readonly CheckedDocument[], field: string): OwnWords | null {
  for (const { id, kind, fields } of documents) {
    const value = kind === "business-licence" ? textOf(fields, field) : null;
    const fact = fields[field];
    if (value && fact) return { value, sure: fact.rung !== "ocr" || fact.confidence >= 0.9, documentId: id, fact };
  }
  return null;
}

const byStatement = (value: string): OwnWords => ({ value, sure: false, documentId: null, fact: null });

function differs(heard: Heard, said: OwnWords, what: string, severity: Severity): CaseAnswer {
  return {
    verdict: severity === "high" && !heard.stale ? "fail" : "concern",
    // Names, numbers and places change with time: what was said long ago only asks.
    severity: heard.stale ? "low" : severity,
    documentId: said.documentId,
    page: said.fact?.page,
    box: said.fact?.box,
    saw: { what, said: said.value, found: heard.value },
  };
}
