import type { CheckedDocument, Finding } from "../checks/check";
import { freshCode } from "../checks/fresh-code";
import type { Attestation } from "../corroboration/corroboration";
import type { KindId } from "../documents/kind";
import type { Given } from "../recommendation/trades";
import type { WordValues } from "../words";
import { type PackedFact, packFields, unpackFields } from "./packed-fact";

/** The form of a digest: a change of what is kept, or how, is a new one. */
export const digestVersion = 1;

export type PastCase = Omit<Given, "policy">;

type PackedDocument = [id: string, kind: KindId, file: number, part: number, fields: Record<string, PackedFact>];
type PackedFinding = [
  check: string,
  verdict: Finding["verdict"],
  severity: Finding["severity"],
  document: number | string | null,
  saw: WordValues,
  involved: readonly string[],
];

/** What judging needs of a past case, as plain JSON of some kilobytes. */
export type CaseDigest = {
  attestation: Attestation;
  today: string;
  documents: readonly PackedDocument[];
  /** What speaks against something, whether or not a policy weighs it: another one may. */
  spoken: readonly PackedFinding[];
  /** How often each check passed and could not run: coverage and agreement count these, and nothing asks of which page. */
  ran: Readonly<Record<string, readonly [passed: number, couldNotRun: number]>>;
  /** Documents that show a live code, by place. */
  live: readonly number[];
};

/** Packs a past case: documents with the facts that judging reads, findings that may weigh. Judging it gives the same. */
export function digestOf({ attestation, documents, findings, today }: PastCase): CaseDigest {
  const files = new Map<string, number>();
  const fileOf = (sha256: string) => files.get(sha256) ?? files.set(sha256, files.size).get(sha256)!;
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const placeOf = (id: string | null) => (id === null ? null : (places.get(id) ?? id));
  return {
    attestation,
    today,
    documents: documents.map(({ id, kind, sha256, part, fields }) => [
      id,
      kind,
      fileOf(sha256),
      part ?? 1,
      packFields(fields),
    ]),
    spoken: findings
      .filter(({ verdict }) => verdict === "concern" || verdict === "fail")
      .map((one) => [one.check, one.verdict, one.severity, placeOf(one.documentId), one.saw, one.with ?? []]),
    ran: countRuns(findings),
    live: findings
      .filter(({ check, verdict }) => check === freshCode.id && verdict === "pass")
      .flatMap(({ documentId }) => (documentId === null ? [] : (places.get(documentId) ?? []))),
  };
}

/**
 * The past case as judging takes it. Texts, boxes, pictures and all else that judging does not read are empty. "brief"
 * says each check's passes once: score and amount are the same, coverage is not, and there is a tenth to go through.
 */
export function pastCaseOf(digest: CaseDigest, findings: "all" | "brief" = "all"): PastCase {
  const { attestation, today, documents, spoken, ran, live } = digest;
  const found = spoken.map(([check, verdict, severity, document, saw, involved]) =>
    finding(check, verdict, {
      severity,
      documentId: typeof document === "number" ? documents[document]![0] : document,
      saw,
      involved,
    }),
  );
  const passed = live.map((place) => finding(freshCode.id, "pass", { documentId: documents[place]![0] }));
  return {
    attestation,
    today,
    documents: documents.map(unpackDocument),
    findings: [...found, ...passed, ...Object.entries(ran).flatMap(findings === "all" ? repeatRuns : passedOnce)],
  };
}

function countRuns(findings: readonly Finding[]): CaseDigest["ran"] {
  const ran: Record<string, [number, number]> = {};
  for (const { check, verdict, documentId } of findings) {
    if (verdict !== "pass" && verdict !== "could-not-run") continue;
    if (check === freshCode.id && verdict === "pass" && documentId !== null) continue;
    ran[check] ??= [0, 0];
    ran[check][verdict === "pass" ? 0 : 1]++;
  }
  return ran;
}

function repeatRuns([check, [passed, couldNotRun]]: [string, readonly [number, number]]): Finding[] {
  return [
    ...new Array<Finding>(passed).fill(finding(check, "pass")),
    ...new Array<Finding>(couldNotRun).fill(finding(check, "could-not-run")),
  ];
}

const passedOnce = ([check, [passed]]: [string, readonly [number, number]]): Finding[] =>
  passed > 0 ? [finding(check, "pass")] : [];

type More = Partial<Pick<Finding, "severity" | "documentId" | "saw">> & { involved?: readonly string[] };

function finding(check: string, verdict: Finding["verdict"], more: More = {}): Finding {
  const { severity = "info", documentId = null, saw = {}, involved = [] } = more;
  return { check, version: 0, documentId, with: involved, verdict, severity, saw, page: null, box: null };
}

function unpackDocument([id, kind, file, part, fields]: PackedDocument): CheckedDocument {
  const sha256 = `file ${file}`;
  const known = {
    id,
    kind,
    kindConfidence: 1,
    fileName: "",
    sha256,
    part,
    uploadedAt: "",
    fields: unpackFields(fields),
  };
  return Object.assign(known, { text: [], codes: [], picture: null, pdf: null });
}
