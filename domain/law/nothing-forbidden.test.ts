import { describe, expect, it } from "vitest";
import type { CheckedDocument } from "../checks/check";
import { checks } from "../checks/index";
import type { Attestation } from "../corroboration/corroboration";
import { waysSeen } from "../corroboration/corroboration";
import { corroborations } from "../corroboration/index";
import { kinds } from "../documents/index";
import type { KindField } from "../documents/kind";
import { attributeIds } from "../ledger/attribute-ids";
import { notices } from "../notices/index";
import { ownerChangeWords, reviewerChangeWords } from "../recommendation/change-words";
import { factorWords } from "../recommendation/factor-words";
import { pencilWords } from "../recommendation/pencil-words";
import { reasonWords } from "../recommendation/reason-words";
import { reviewerReasonWords } from "../recommendation/reviewer-reason-words";
import { industries } from "../review/industries";
import { problemWords } from "../review/problems";
import { reasonCodes } from "../review/reason-codes";
import { policy } from "../scorecard/policy";
import { policySchema } from "../scorecard/policy-schema";
import { scoreWords } from "../scorecard/words";
import { issuerKinds } from "../third-party/about";
import { type FactAttribute, factAttributes } from "../third-party/attributes";
import { issuerWords } from "../third-party/issuer-words";
import { languages, type Words } from "../words";
import { forbiddenIn, forbiddenWords } from "./forbidden";

type Glob = { glob: (pattern: string, options: object) => Record<string, string> };
/** Every name is here or does not compile: a new member has to be looked at. */
const everyName = <Of>(names: Record<keyof Required<Of>, true>) => Object.keys(names);

const stated = everyName<Attestation>({
  ...{ name: true, uscc: true, industry: true, region: true, yearlySales: true, currency: true, currentLine: true },
  ...{
    lineCurrency: true,
    bankKnownYearlySales: true,
    establishedOn: true,
    aliases: true,
    taxIds: true,
    disowned: true,
  },
});
const fieldsOf = (fields: object) => Object.entries(fields) as [string, KindField][];

/** All names of an object, however deep. */
function deepNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === "string" ? [one] : deepNames(one)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...deepNames(inner)]);
}

/** "  fieldName Type ..." of each model in the database's schema. */
function columns(): string[] {
  const [schema] = Object.values(
    (import.meta as unknown as Glob).glob("../../prisma/schema.prisma", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  );
  return [...schema!.matchAll(/^\s{2}([a-zA-Z]\w*)\s+[A-Z]\w*/gm)].map((match) => match[1]!);
}

/** What rules name: words in code that judges, without comments and sentences. */
function namesInRules(): string[] {
  const files = (import.meta as unknown as Glob).glob(
    "../{checks,corroboration,scorecard,recommendation,ledger,third-party}/**/*.ts",
    { query: "?raw", import: "default", eager: true },
  );
  return Object.entries(files)
    .filter(([file]) => !file.endsWith(".test.ts"))
    .flatMap(([, code]) => {
      const unquoted = code.replace(/`[^`]*`/g, (text) => (text.match(/\$\{[^}]*\}/g) ?? []).join(" "));
      const bare = unquoted.replace(
        /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|\/(?![*/])(?:[^/\\\n]|\\.)+\/[a-z]*/g,
        " ",
      );
      return [...new Set(bare.match(/[A-Za-z_$][\w$]*/g) ?? [])];
    });
}

const names: Record<string, readonly string[]> = {
  "fields of documents": kinds.flatMap(({ fields }) => fieldsOf(fields).map(([name]) => name)),
  "what is stated": stated,
  "facts of a document": everyName<CheckedDocument>({
    ...{ id: true, kind: true, kindConfidence: true, fileName: true, sha256: true, part: true, uploadedAt: true },
    ...{ fields: true, text: true, codes: true, picture: true, pdf: true },
    ...{ uploadBegunAt: true, challenges: true, codesOfOthers: true, looks: true, ofd: true, device: true },
  }),
  "policy, with what it weighs": [...deepNames(policy), ...Object.keys(policySchema.shape)],
  "attributes of the ledger": attributeIds,
  "ways of being seen elsewhere": waysSeen,
  "what others may say, and who": [...Object.keys(factAttributes), ...issuerKinds],
  "reason codes": [...Object.keys(reasonCodes), ...Object.keys(reasonWords.en), ...Object.keys(factorWords.en)],
  "points of the scorecard": Object.keys(scoreWords.en),
  checks: [...checks.flatMap((one) => [one.id, ...one.needs]), ...corroborations.map((one) => one.id)],
  industries,
  "columns of the database": columns(),
  "rules' own names": namesInRules(),
};

const said: [what: string, Words<string>][] = [
  ...[...checks, ...corroborations].map((one) => [one.id, one.words] as [string, Words<string>]),
  ...kinds.map((kind) => [kind.id, kind.words] as [string, Words<string>]),
  ...kinds.flatMap(({ id, fields }) =>
    fieldsOf(fields).flatMap(([name, field]) => [
      [`${id}.${name}`, field.words] as [string, Words<string>],
      ...Object.values(field.choices ?? {}).map((words) => [`${id}.${name}`, words] as [string, Words<string>]),
    ]),
  ),
  ...Object.entries(reasonCodes).map(([code, one]) => [code, one.words] as [string, Words<string>]),
  ...notices.map((notice) => [notice.id, notice.words] as [string, Words<string>]),
  ...Object.entries<FactAttribute>(factAttributes).flatMap(([id, one]): [string, Words<string>][] =>
    [one.words, ...Object.values(one.choices ?? {})].map((words) => [id, words]),
  ),
  ["issuers", issuerWords],
  ["reasons", reasonWords],
  ["reasons to reviewers", reviewerReasonWords],
  ["arithmetic", pencilWords],
  ["changes to owners", ownerChangeWords],
  ["changes to reviewers", reviewerChangeWords],
  ["factors", factorWords],
  ["scorecard", scoreWords],
  ["problems", problemWords],
];

/** Names that only look forbidden. */
const harmless: Record<string, string> = {
  disabledAt: "when a member of staff lost access",
  fingerprint: "by what the same finding is known again in a later run",
  birth: "when a PDF was first saved, by the mark it keeps for ever",
  oneBirth: "whether two PDFs were saved from one",
  isResidentId: "tells identity numbers in order to hide them",
  maskResidentId: "hides identity numbers",
  hideResidentIds: "hides identity numbers",
};

describe("nothing that a law forbids to weigh", () => {
  it.each(Object.keys(names))("is among the %s", (list) => {
    expect(names[list]!.length).toBeGreaterThan(3);
    expect(names[list]!.filter((name) => forbiddenIn(name) !== null && !(name in harmless))).toEqual([]);
  });

  it.each(said)("is spoken of by %s", (_what, words) => {
    for (const language of languages)
      for (const sentence of Object.values(words[language]))
        expect(sentence.match(forbiddenWords[language])?.[0] ?? null, sentence).toBeNull();
  });

  it("is found where it is put", () => {
    for (const name of ["ownerGender", "maritalStatus", "home-address", "birth_date", "isMuslim", "民族"])
      expect(forbiddenIn(name), name).not.toBeNull();
    for (const name of ["pageCount", "damage", "trace", "exportSales", "merchantAddress", "partyA", "healthy"])
      expect(forbiddenIn(name), name).toBeNull();
    expect("请填写婚姻状况").toMatch(forbiddenWords["zh-CN"]);
    expect("Please state your marital status").toMatch(forbiddenWords.en);
  });
});
