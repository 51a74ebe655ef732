import { parseArgs } from "node:util";
import { openFileReader } from "@/adapters/container/child-process";
import type { CheckedDocument } from "@/domain/checks/check";
import { runChecks } from "@/domain/checks/run-checks";
import { corroborate } from "@/domain/corroboration/corroborate";
import { textOf } from "@/domain/documents/fact";
import { assess } from "@/domain/recommendation/assess";
import { type Policy, policy as shipped } from "@/domain/scorecard/policy";
import { withThirdParties } from "@/domain/third-party/bears-out";
import { heardOn } from "@/domain/third-party/heard";
import { type Day, isDay } from "@/domain/values/day";
import { type CaseFolder, openCaseFolder } from "./case-folder";
import { printedFinding } from "./printed-finding";
import { type Evidence, readEvidence } from "./read-evidence";
import { readPolicyFile } from "./read-policy-file";
import { type Beside, readBeside, sightingsBeside, tradesBeside } from "./seen-beside";

/**
 * Judges a whole case without the web and prints one JSON object; the same folders and policy give the same bytes. What
 * other applicants showed before lies in the folders named with --beside, one or more. Judged by the policy that comes with
 * the product, or by the one in --policy FILE (JSON, as the desk exports it).
 */
const usage = "Usage: npm run -s assess -- FOLDER [--as-of 2026-11-20] [--beside OTHER_FOLDER ...] [--policy FILE]";
const options = {
  "as-of": { type: "string" },
  beside: { type: "string", multiple: true },
  policy: { type: "string" },
} as const;
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder, ...more] = positionals;
  const asked = values["as-of"] ?? null;
  const folders = [...(values.beside ?? []), ...more];
  if (!folder || (more.length > 0 && !values.beside) || (asked !== null && !isDay(asked))) throw new Error(usage);
  const policy = values.policy === undefined ? shipped : await readPolicyFile(values.policy);
  const opened = await openCaseFolder(folder);
  const reader = openFileReader();
  const evidence = await readEvidence(reader, folder, opened.files);
  const beside = await readBeside(reader, folders);
  await reader.close();
  const today = asked ?? opened.asOf ?? newestDay(evidence, policy);
  console.log(JSON.stringify(judged(opened, evidence, { today, beside, policy }), null, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function judged(
  { attestation, sightings: given, thirdParty }: CaseFolder,
  evidence: Evidence,
  { today, beside, policy }: { today: Day; beside: readonly Beside[]; policy: Policy },
): Record<string, unknown> {
  const shown = evidence.documents.map((one) => ({ ...one, uploadedAt: `${today}T12:00:00.000Z` }));
  const documents = withThirdParties(shown, thirdParty, today);
  const sightings = [...given, ...sightingsBeside(attestation, documents, beside)];
  const trades = tradesBeside(attestation, documents, beside);
  const findings = [
    ...documents.flatMap((document) => runChecks(document, { today })),
    ...corroborate({ attestation, documents, sightings, trades, thirdParty }, { today }),
  ];
  const { facts, scorecard, recommendation, nextBestEvidence, scenario } = assess({
    ...{ attestation, documents, findings, today, policy },
  });
  return {
    facts: { asOf: today, ...facts, thirdParty: heardOn(thirdParty, today), documents: documents.map(printed) },
    findings: findings.map(printedFinding),
    scorecard,
    recommendation,
    nextBestEvidence,
    policyVersion: policy.version,
    ...(scenario ? { scenario } : {}),
    unread: evidence.unread,
  };
}

function printed({ id, kind, kindConfidence, fields }: CheckedDocument): Record<string, unknown> {
  return { file: id, kind, kindConfidence, fields };
}

/**
 * The day the case is judged on when nobody says: the newest day that an invoice, receipt or statement of it names. Not the
 * clock, so that the same folder gives the same bytes next year.
 */
function newestDay({ documents }: Evidence, policy: Policy): Day {
  const days = documents.flatMap(({ fields }) => [textOf(fields, "issuedOn"), textOf(fields, "to")]);
  return days.reduce<Day>((newest, day) => (day && isDay(day) && day > newest ? day : newest), policy.rates.asOf);
}
