import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { isHiddenId, normaliseTaxId } from "../../values/tax-id";
import { defineWords } from "../../words";
import type { Attestation, CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { partiesNamed } from "../parties-named";
import { knownTies, type OwnTie, ownTies } from "./own-ties";

export const applicantIsAParty: Corroboration = {
  id: "applicant-is-a-party",
  version: 4,
  words: defineWords({
    "zh-CN": {
      title: "申请人是当事方",
      saw: "{parties}都不是申请人“{name}”{tie, select, none {} code {，但材料上有申请人的统一社会信用代码} account {，但材料上有申请人的账号} phone {，但材料上有申请人的电话} representative {，但由申请人的法定代表人签字} address {，但材料上有申请人的住所} other {，但一方与申请人有往来，地址也在同一条街}}。",
      expected: "材料上的一方是申请人“{name}”。",
      todo: "与申请人无关的材料不计入；请核实来源，企业更过名的，请要变更通知书。",
      owner: "这份材料上没有您的店名，请确认是您的生意。",
    },
    en: {
      title: "The applicant is a party",
      saw: "Neither of {parties} is the applicant, “{name}”{tie, select, none {} code {, yet the paper bears the applicant’s credit code} account {, yet the paper bears the applicant’s account} phone {, yet the paper bears the applicant’s phone} representative {, yet the applicant’s legal representative signs} address {, yet the paper bears the applicant’s address} other {, yet one of them deals with the applicant and the street is the same}}.",
      expected: "One of the parties is the applicant, “{name}”.",
      todo: "Evidence of others does not count; find out where it comes from, and where the firm was renamed, ask for the notice of change.",
      owner: "Your business is not named on this; please make sure it is yours.",
    },
  }),
  run(evidence) {
    const tied = tiesWithin(evidence);
    const answers = evidence.documents.flatMap((document) => lookAt(document, evidence.attestation, tied) ?? []);
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

/** What ties a paper to the applicant all the same; looked for only where one is needed. */
type Tied = (document: CheckedDocument, parties: readonly (string | null)[]) => OwnTie | "none";

/** Codes decide on Chinese invoices, which always print them; other papers may bear a former name. */
function tiesWithin({ documents, attestation }: Pick<CaseEvidence, "documents" | "attestation">): Tied {
  let known: ReturnType<typeof knownTies> | null = null;
  return (document, parties) => {
    if (document.kind !== "contract" && document.kind !== "invoice") return "none";
    known ??= knownTies(documents, attestation);
    return ownTies(document, parties, known)[0] ?? "none";
  };
}

type Looked = { party: "pass" | "foreign" | "unknown"; answer: CaseAnswer };

/**
 * Whether one of a document's parties is the applicant. One paper of others slips in with honest people too: it is looked at
 * and counts for nothing. Two are no slip, and papers that mostly speak of others are the case of somebody else.
 */
function lookAt(document: CheckedDocument, attestation: Attestation, tied: Tied): Looked | null {
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
  const tie = tied(
    document,
    named.map(([name]) => name),
  );
  const saw = { parties: named.map(([name, id]) => name ?? id).join("、"), name: attestation.name, tie };
  // Names read by eye and not surely may be one's own, misread; a branch has a code of its own; firms are renamed.
  const hasTie = tie !== "none";
  const unsure =
    hasTie ||
    sides.some(
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
