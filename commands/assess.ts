import { parseArgs } from "node:util";
import { openFileReader } from "@/adapters/container/child-process";
import type { CheckedDocument } from "@/domain/checks/check";
import { runChecks } from "@/domain/checks/run-checks";
import { corroborate } from "@/domain/corroboration/corroborate";
import { textOf } from "@/domain/documents/fact";
import { assess } from "@/domain/recommendation/assess";
import { policy } from "@/domain/scorecard/policy";
import { type Day, isDay } from "@/domain/values/day";
import { type CaseFolder, openCaseFolder } from "./case-folder";
import { printedFinding } from "./printed-finding";
import { type Evidence, readEvidence } from "./read-evidence";

/** Judges a whole case without the web and prints one JSON object; the same folder and policy give the same bytes. */
const usage = "Usage: npm run -s assess -- FOLDER [--as-of 2026-11-20]";
try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { "as-of": { type: "string" } } });
  const [folder] = positionals;
  const asked = values["as-of"] ?? null;
  if (!folder || positionals.length > 1 || (asked !== null && !isDay(asked))) throw new Error(usage);
  const opened = await openCaseFolder(folder);
  const reader = openFileReader();
  const evidence = await readEvidence(reader, folder, opened.files);
  await reader.close();
  console.log(JSON.stringify(judged(opened, evidence, asked ?? opened.asOf ?? newestDay(evidence)), null, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function judged({ attestation, sightings }: CaseFolder, evidence: Evidence, today: Day): Record<string, unknown> {
  const documents = evidence.documents.map((one) => ({ ...one, uploadedAt: `${today}T12:00:00.000Z` }));
  const findings = [
    ...documents.flatMap((document) => runChecks(document, { today })),
    ...corroborate({ attestation, documents, sightings }, { today }),
  ];
  const { facts, scorecard, recommendation, nextBestEvidence } = assess({
    ...{ attestation, documents, findings, today, policy },
  });
  return {
    facts: { asOf: today, ...facts, documents: documents.map(printed) },
    findings: findings.map(printedFinding),
    scorecard,
    recommendation,
    nextBestEvidence,
    policyVersion: policy.version,
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
function newestDay({ documents }: Evidence): Day {
  const days = documents.flatMap(({ fields }) => [textOf(fields, "issuedOn"), textOf(fields, "to")]);
  return days.reduce<Day>((newest, day) => (day && isDay(day) && day > newest ? day : newest), policy.rates.asOf);
}
