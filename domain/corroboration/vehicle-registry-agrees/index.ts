import type { CheckedDocument, Severity } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { documentsAbout } from "../../third-party/about-document";
import type { AttributeId } from "../../third-party/attributes";
import { type Heard, heardOn } from "../../third-party/heard";
import { compareNames } from "../../values/company-name";
import { normaliseTaxId } from "../../values/tax-id";
import { editDistance } from "../../values/words-look-like";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";

/** How grave a vehicle's standing is, newly said and long ago. What is scrapped or stolen stays so. */
const gravityOfStatus: Readonly<Record<string, readonly [fresh: Severity, stale: Severity]>> = {
  scrapped: ["high", "high"],
  stolen: ["high", "high"],
  seized: ["medium", "low"],
  overdue: ["low", "info"],
};

export const vehicleRegistryAgrees: Corroboration = {
  id: "vehicle-registry-agrees",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "车辆登记一致",
      saw: "{issuer}（{on}）对 {plate} 的登记：{what, select, status {{status, select, scrapped {已报废或注销} stolen {被盗抢} seized {被查封或扣留} other {逾期未检验}}} owner {所有人是“{found}”，行驶证上是“{said}”} vin {车辆识别代号是 {found}，行驶证上是 {said}} other {使用性质是{found, select, private {非营运} goods {货运} other {营运}}，行驶证上是“{said}”}}。",
      expected: "车辆登记的所有人、识别代号和使用性质与行驶证相同，车辆状态正常。",
      todo: "{what, select, status {这辆车不算其资产；请查明车辆现状。} other {请对照行驶证原件，再查一次登记。}}",
      owner: "请核对这辆车的行驶证；换过证的，请上传新的行驶证。",
    },
    en: {
      title: "The vehicle register agrees",
      saw: "{issuer} ({on}) has {plate} {what, select, status {as {status, select, scrapped {scrapped or struck off} stolen {stolen} seized {seized} other {overdue for inspection}}} owner {as owned by “{found}”, the vehicle licence says “{said}”} vin {with VIN {found}, the vehicle licence says {said}} other {as used {found, select, private {not for hire} goods {for goods} other {for hire}}, the vehicle licence says “{said}”}}.",
      expected: "Owner, VIN and use in the register are those of the vehicle licence, and the vehicle is in order.",
      todo: "{what, select, status {The vehicle does not count; find out what became of it.} other {Compare with the original licence and ask the register again.}}",
      owner: "Please check the licence of this vehicle; if it was renewed, please upload the new one.",
    },
  }),
  run(evidence, { today }) {
    const heard = heardOn(evidence.thirdParty ?? [], today).filter((one) => one.about.of === "vehicle");
    const answers = heard.flatMap((one) => {
      const about = documentsAbout(one.about, evidence.documents);
      return one.attribute === "vehicle-status" ? ofStatus(one, about) : ofLicences(one, about);
    });
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};

function ofStatus(heard: Heard, documents: readonly CheckedDocument[]): CaseAnswer[] {
  const [document] = documents;
  if (!document) return [];
  if (heard.value === "normal")
    return heard.stale ? [] : [{ verdict: "pass", documentId: document.id, saw: sawOf(heard) }];
  const severity = gravityOfStatus[heard.value]![heard.stale ? 1 : 0];
  // Every paper and picture of that vehicle shows something that is no longer theirs to count.
  return documents.map((one) => ({
    ...answerAt(one, "plateNumber", severity),
    saw: { ...sawOf(heard), what: "status", status: heard.value },
  }));
}

/** The field of the vehicle licence that says the same, and how the two stand. */
const compared: Partial<
  Record<
    AttributeId,
    { field: string; what: string; of: (said: string, heard: string, sure: boolean) => Severity | null }
  >
> = {
  "vehicle-owner": {
    field: "owner",
    what: "owner",
    of: (said, heard, sure) => (compareNames(said, heard) !== "different" ? null : sure ? "medium" : "low"),
  },
  "vehicle-vin": {
    field: "vin",
    what: "vin",
    of(said, heard, sure) {
      const apart = editDistance(normaliseTaxId(said), normaliseTaxId(heard));
      return apart === 0 ? null : sure || apart > 2 ? "high" : "low";
    },
  },
  "vehicle-use": {
    field: "useCharacter",
    what: "use",
    of: (said, heard) => ((heard === "private") === isPrivate(said) ? null : heard === "private" ? "medium" : "info"),
  },
};
const isPrivate = (use: string) => /非营运|家庭|自用/.test(use);

function ofLicences(heard: Heard, documents: readonly CheckedDocument[]): CaseAnswer[] {
  const comparison = compared[heard.attribute];
  if (!comparison) return [];
  return documents.flatMap<CaseAnswer>((document) => {
    const fact = document.kind === "vehicle-licence" ? document.fields[comparison.field] : undefined;
    const said = textOf(document.fields, comparison.field);
    if (!fact || !said) return [];
    const severity = comparison.of(said, heard.value, fact.rung !== "ocr" || fact.confidence >= 0.9);
    if (!severity) return heard.stale ? [] : [{ verdict: "pass", documentId: document.id, saw: sawOf(heard) }];
    // Vehicles change hands: what was said long ago only asks.
    const graded = heard.stale && comparison.what !== "vin" ? "low" : severity;
    return [{ ...answerAt(document, comparison.field, graded), saw: { ...sawOf(heard), what: comparison.what, said } }];
  });
}

function answerAt(document: CheckedDocument, field: string, severity: Severity): CaseAnswer {
  const fact = document.fields[field];
  const verdict = severity === "high" ? "fail" : "concern";
  return { verdict, severity, documentId: document.id, page: fact?.page, box: fact?.box };
}

const sawOf = ({ issuer, asOf, value, about }: Heard) => ({
  ...{ issuer, on: asOf, found: value, status: "", said: "", what: "same" },
  plate: about.of === "vehicle" ? about.plate : "",
});
