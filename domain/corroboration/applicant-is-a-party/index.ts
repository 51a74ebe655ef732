import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { isHiddenId, normaliseTaxId } from "../../values/tax-id";
import { defineWords } from "../../words";
import type { Attestation, CaseAnswer, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { partiesNamed } from "../parties-named";

export const applicantIsAParty: Corroboration = {
  id: "applicant-is-a-party",
  version: 3,
  words: defineWords({
    "zh-CN": {
      title: "申请人是当事方",
      saw: "{parties}都不是申请人“{name}”。",
      expected: "材料上的一方是申请人“{name}”。",
      todo: "与申请人无关的材料不计入；请核实来源。",
      owner: "这份材料上没有您的店名，请确认是您的生意。",
    },
    en: {
      title: "The applicant is a party",
      saw: "Neither of {parties} is the applicant, “{name}”.",
      expected: "One of the parties is the applicant, “{name}”.",
      todo: "Evidence of others does not count; find out where it comes from.",
      owner: "Your business is not named on this; please make sure it is yours.",
    },
  }),
  run(evidence) {
    const answers = evidence.documents.flatMap((document) => lookAt(document, evidence.attestation) ?? []);
    const count = (of: "pass" | "foreign") => answers.filter(({ party }) => party === of).length;
    const many = count("foreign") >= 2;
    const mostly = many && count("foreign") * 2 >= count("pass");
    const graded = answers.map<CaseAnswer>(({ party, answer }) =>
      party === "foreign" && answer.severity === "medium" && many
        ? { ...answer, verdict: "fail", severity: mostly ? "high" : "medium" }
        : answer,
    );
    return graded.length > 0 ? graded : [{ verdict: "not-applicable" }];
  },
};

type Looked = { party: "pass" | "foreign" | "unknown"; answer: CaseAnswer };

/**
 * Whether one of a document's parties is the applicant. One paper of others slips in with honest people too: it is looked at
 * and counts for nothing. Two are no slip, and papers that mostly speak of others are the case of somebody else.
 */
function lookAt(document: CheckedDocument, attestation: Attestation): Looked | null {
  const sides = partiesNamed[document.kind];
  if (!sides) return null;
  const parties = sides.map(
    ([name, id]) => [textOf(document.fields, name), id ? textOf(document.fields, id) : null] as const,
  );
  const named = parties.filter(([name, id]) => name || (id && canCompare(attestation, id)));
  const documentId = document.id;
  if (named.length > 0 && named.some(([name, id]) => isApplicant(attestation, name, id)))
    return { party: "pass", answer: { verdict: "pass", documentId } };
  const lacks = sides.filter((_, index) => !named.includes(parties[index]!)).map(([name]) => name);
  if (lacks.length > 0) return { party: "unknown", answer: { verdict: "could-not-run", documentId, lacks } };
  const fact = document.fields[sides[0]![0]];
  const saw = { parties: named.map(([name, id]) => name ?? id).join("、"), name: attestation.name };
  // Names read by eye and not surely may be one's own, misread; a branch has a code of its own.
  const unsure = sides.some(
    ([name]) =>
      (document.fields[name]?.rung === "ocr" && document.fields[name].confidence < 0.7) ||
      isBranchOf(textOf(document.fields, name) ?? "", attestation.name) ||
      isCutShort(textOf(document.fields, name) ?? "", attestation.name),
  );
  const severity = unsure ? "low" : "medium";
  // What a reviewer settled to be somebody else's is out of the case, and makes the others no worse.
  const isSettled = named.some(
    ([name]) => name && attestation.disowned?.some((one) => foldName(one) === foldName(name)),
  );
  return {
    party: unsure || isSettled ? "unknown" : "foreign",
    answer: { verdict: "concern", severity, documentId, page: fact?.page, box: fact?.box, saw },
  };
}

/** Whether an id alone tells that somebody is not the applicant: only beside an own one of the same kind. */
function canCompare({ uscc, taxIds = [] }: Attestation, id: string): boolean {
  const length = normaliseTaxId(id).length;
  return !isHiddenId(id) && [uscc, ...taxIds].some((own) => own && normaliseTaxId(own).length === length);
}

const branch = /(?:分公司|分店|分部|分厂|营业部|门市部|办事处)$/u;

/** Whether one of two names is the other's and a branch's ending: a firm and its branches are one in law. */
function isBranchOf(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((one, other) => one.length - other.length) as [string, string];
  return short.length >= 6 && long.length > short.length && long.startsWith(short) && branch.test(long);
}

/** A name that begins as the applicant's does and breaks off ("杭州有"): where a line was cut, anybody may be meant. */
function isCutShort(name: string, applicant: string): boolean {
  const [cut, whole] = [foldName(name), foldName(applicant)];
  return cut.length >= 2 && cut.length * 3 < whole.length && cut.slice(0, 2) === whole.slice(0, 2);
}
