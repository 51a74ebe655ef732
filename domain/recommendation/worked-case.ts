import type { CheckedDocument, Finding } from "../checks/check";
import { policyFor } from "../policy/choose-scenario";
import { shownLive } from "../scorecard/shown-live";
import { type Day, monthsBefore } from "../values/day";
import type { Minor } from "../values/money";
import { contractsOnce } from "./contracts-once";
import { inPolicyCurrency } from "./convert";
import { countOnce } from "./count-once";
import { gapsOf } from "./gaps-of";
import { type LookedAt, lookAt } from "./look-at";
import { type OwnNames, ownNames } from "./own-names";
import { paysUnder } from "./payable-contracts";
import { discredited, type Given, type Trade } from "./trades";
import { type Vehicle, vehiclesOf } from "./vehicles";

/** A case with everything worked out once that scorecard, sums and figures rest on. Documents are in the order of their ids. */
export type WorkedCase = Given & {
  names: OwnNames;
  /** Twelve and twenty-four months before `today`. */
  yearAgo: Day;
  yearsAgo: Day;
  looked: readonly LookedAt[];
  bad: ReadonlySet<string>;
  /** Concerns and failures of checks that weigh or hold, in a fixed order. */
  against: readonly Finding[];
  trades: readonly Trade[];
  /** The twelve months that end with today's, oldest first. */
  months: readonly string[];
  /** Runs of months in which nothing shows income, since the business exists. */
  gaps: readonly (readonly string[])[];
  longestGapMonths: number;
  /** The longest run if nothing came in where a statement's movements could not be read. */
  longestGapAtWorst: number;
  /** Contracts that still promise income, none twice. */
  contracts: readonly LookedAt[];
  contracted: { amount: Minor; documents: readonly string[] };
  vehicles: readonly Vehicle[];
  /** Photos that show a live code. */
  live: readonly string[];
};

/** Everything is worked out by the applicant's own policy: the live one with the numbers of the scenario that fits. */
export function workOut(asked: Given): WorkedCase {
  const given = { ...asked, policy: policyFor(asked.policy, asked.attestation, asked.today) };
  const attestation = inPolicyCurrency(given.attestation, given.policy);
  const names = ownNames(attestation, given.documents);
  const [yearAgo, yearsAgo] = [monthsBefore(given.today, 12), monthsBefore(given.today, 24)];
  const documents = [...given.documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const looked = documents.map((document) => lookAt(document, { ...given, names, yearAgo, yearsAgo }));
  return weigh({ ...given, attestation, documents, names, yearAgo, yearsAgo, looked, months: lastMonths(given.today) });
}

/** The same case with more documents, in place of those with the same id: only these are looked at. */
export const withDocuments = (worked: WorkedCase, more: readonly CheckedDocument[]): WorkedCase =>
  withChanges(worked, more, []);

/** The same with more findings too; they take the place of what the same check said of the same document. */
export function withChanges(
  worked: WorkedCase,
  more: readonly CheckedDocument[],
  said: readonly Finding[],
): WorkedCase {
  const replaced = new Set(more.map((one) => one.id));
  const looked = [
    ...worked.looked.filter(({ document }) => !replaced.has(document.id)),
    ...more.map((document) => lookAt(document, worked)),
  ].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const findings =
    said.length === 0
      ? worked.findings
      : [
          ...worked.findings.filter(
            (old) => !said.some((one) => one.check === old.check && one.documentId === old.documentId),
          ),
          ...said,
        ];
  return weigh({ ...worked, documents: looked.map((one) => one.document), looked, findings });
}

/** The same case with other findings. */
export const withFindings = (worked: WorkedCase, findings: readonly Finding[]): WorkedCase =>
  weigh({ ...worked, findings });

/** The same case as if one check had found nothing against it. What rests on sound documents is only worked out again when it must. */
export function withoutCheck(worked: WorkedCase, check: string): WorkedCase {
  const findings = worked.findings.filter((finding) => finding.check !== check);
  const against = worked.against.filter((finding) => finding.check !== check);
  return discredited(findings).size === worked.bad.size
    ? { ...worked, findings, against }
    : weigh({ ...worked, findings });
}

function weigh(case_: Given & Pick<WorkedCase, "names" | "yearAgo" | "yearsAgo" | "looked" | "months">): WorkedCase {
  const { looked, findings } = case_;
  const bad = discredited(findings);
  const trades = countOnce(looked, bad);
  const contracts = contractsOnce(looked, bad, paysUnder(looked, case_.names));
  const gaps = gapsOf(case_, trades, bad);
  return {
    ...case_,
    bad,
    trades,
    against: speakingAgainst(case_),
    gaps,
    longestGapMonths: longestOf(gaps),
    longestGapAtWorst: longestOf(gapsOf(case_, trades, bad, true)),
    contracts,
    contracted: {
      amount: contracts.reduce((total, one) => total + one.promised, 0n),
      documents: contracts.map((one) => one.document.id),
    },
    vehicles: vehiclesOf(looked, bad),
    live: shownLive(case_, bad),
  };
}

const longestOf = (gaps: readonly (readonly string[])[]): number =>
  gaps.reduce((longest, gap) => Math.max(longest, gap.length), 0);

function speakingAgainst({ findings, policy }: Given): Finding[] {
  return findings
    .filter(
      ({ verdict, check }) =>
        (verdict === "concern" || verdict === "fail") && (policy.weighs[check] || policy.holds.includes(check)),
    )
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((one) => one.finding);
}

const keyOf = ({ documentId, check, verdict, saw }: Finding) =>
  [documentId ?? "", check, verdict, JSON.stringify(saw)].join("\n");

function lastMonths(today: string): string[] {
  return Array.from({ length: 12 }, (_, index) => monthsBefore(`${today.slice(0, 7)}-01`, 11 - index).slice(0, 7));
}
