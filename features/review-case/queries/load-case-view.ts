import type { Database } from "@/adapters/db/port";
import { textOf } from "@/domain/documents/fact";
import { kindById } from "@/domain/documents/index";
import type { Fields, KindId } from "@/domain/documents/kind";
import { sayPart } from "@/domain/documents/split/say-part";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { sayIndustry } from "@/domain/review/industries";
import { sayProblem } from "@/domain/review/problems";
import { remaining } from "@/domain/review/remaining";
import { withThirdParties } from "@/domain/third-party/bears-out";
import type { ThirdPartyFact } from "@/domain/third-party/third-party-fact";
import { fromMinor } from "@/domain/values/money";
import { type Language, say } from "@/domain/words";
import { day, money } from "@/i18n/format";
import { caseLedger } from "@/pipeline/evidence/case-ledger";
import { currentExtraction, currentFields, documentParts } from "@/pipeline/evidence/load-document";
import { loadSettlements } from "@/pipeline/evidence/load-settlements";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";
import { loadFacts } from "@/pipeline/third-party/load-facts";
import { today } from "@/pipeline/today";
import type { Finding } from "@/prisma/generated/client";
import type { CaseView, DocumentView } from "../case-view";
import { caseWords } from "../words";
import { findElsewhere } from "./find-elsewhere";
import { loadFindings } from "./load-findings";
import { loadVerdicts } from "./load-verdicts";
import { nextCase } from "./next-case";
import { viewAssessment } from "./view-assessment";
import { viewCounterparties } from "./view-counterparties";
import { viewDecisions } from "./view-decisions";
import { viewFacts } from "./view-facts";
import { passedBy, type Shown, viewFindings, viewNotRun, viewPassed } from "./view-findings";
import { viewLedger } from "./view-ledger";
import { viewThirdParty } from "./view-third-party";

type Reader = { id: string; role: string; authority: bigint | null };
const deciders = ["reviewer", "senior_reviewer"];

/** A case as this member of staff may see it, in their language; null when there is none. */
export async function loadCaseView(
  db: Database,
  id: string,
  reader: Reader,
  { language, now }: { language: Language; now: Date },
): Promise<CaseView | null> {
  const row = await findCase(db, id);
  if (!row) return null;
  const { business, documents } = row;
  const policy = await livePolicy(db);
  const inPolicy = statedByPolicy(business, policy);
  const { currency } = inPolicy;
  const show = (minor: bigint) => money(fromMinor(minor), language, currency);
  // What was stated in another currency stands beside what it is worth to the policy.
  const stated = (minor: bigint, worth: bigint, from = business.currency) =>
    from === currency ? show(worth) : `${show(worth)} (${money(fromMinor(minor), language, from)})`;
  const findings = await loadFindings(
    db,
    id,
    documents.map((one) => one.id),
  );
  const shown: Shown = {
    caseId: id,
    names: namesOf(documents, language),
    kinds: new Map(documents.map((one) => [one.id, one.kind])),
    elsewhere: await findElsewhere(
      db,
      findings,
      documents.map((one) => one.id),
      language,
    ),
    said: await loadVerdicts(db, id),
    readerId: reader.id,
    language,
  };
  const claimer = row.claimedById
    ? await db.user.findUnique({ where: { id: row.claimedById }, select: { name: true } })
    : null;
  const newest = row.recommendations[0];
  const thirdParty = await loadFacts(db, business.id);
  const mayDecide = deciders.includes(reader.role);
  return {
    id,
    version: row.version,
    state: row.state,
    appeal: row.appealOfId !== null,
    business: {
      name: business.name,
      code: masked(business.uscc),
      trade: [sayIndustry(business.industry, language), business.region].filter(Boolean).join(" · "),
      currency,
      currentLine: stated(business.currentLine, inPolicy.currentLine, business.lineCurrency),
      currentAmount: fromMinor(inPolicy.currentLine),
    },
    stated: {
      yearlySales: stated(business.yearlySales, inPolicy.yearlySales),
      bankKnown:
        business.bankKnownYearlySales === null
          ? null
          : stated(business.bankKnownYearlySales, inPolicy.bankKnownYearlySales ?? 0n),
      establishedOn: business.establishedOn ? day(business.establishedOn, language) : null,
    },
    remaining: remaining(row.dueAt, now, language),
    claim: row.claimedById ? { mine: row.claimedById === reader.id, name: claimer?.name ?? "" } : null,
    me: {
      mayDecide,
      maySign: mayDecide,
      senior: reader.role === "senior_reviewer",
      authority: reader.authority === null ? null : show(reader.authority),
      authorityAmount: reader.authority === null ? null : fromMinor(reader.authority),
    },
    documents: borneOut(documents, thirdParty, today(now)).map(({ row: document, fields }) =>
      viewDocument(document, fields, { business, findings, shown }),
    ),
    findings: viewFindings(findings, shown),
    notRun: viewNotRun(findings, shown),
    passed: viewPassed(findings, shown),
    ledger: viewLedger(caseLedger({ ...row, thirdParty, settlements: await loadSettlements(db, business.id) }, now), {
      documents: new Map(
        documents.map((one) => [
          one.id,
          { kind: one.kind, name: shown.names.get(one.id) ?? "", currency: currencyOf(one) },
        ]),
      ),
      currency: business.currency,
      language,
    }),
    thirdParty: viewThirdParty(thirdParty, {
      documents: documents.map((one) => ({ kind: one.kind as KindId, fields: currentFields(one) })),
      ...{ currency: business.currency, language, today: today(now) },
    }),
    assessment: newest ? viewAssessment(newest.id, newest.assessment as unknown as Assessment, language) : null,
    counterparties: await viewCounterparties(db, row, findings, language),
    decisions: await viewDecisions(db, row, { id: reader.id, language, currency }),
    seen: await db.notice.count({ where: { caseId: id, NOT: { seenAt: null } } }),
    nextId: mayDecide ? await nextCase(db, reader.id, id) : null,
  };
}

const currencyOf = (row: Found["documents"][number]) => textOf(currentFields(row), "currency") ?? "CNY";

function findCase(db: Database, id: string) {
  return db.case.findUnique({
    where: { id },
    include: {
      business: true,
      documents: {
        where: { state: { not: "removed" } },
        include: { ...documentParts, pages: { orderBy: { number: "asc" } } },
        orderBy: [{ createdAt: "asc" }, { part: "asc" }, { id: "asc" }],
      },
      recommendations: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findCase>>>;
type Given = {
  business: Found["business"];
  findings: readonly Finding[];
  shown: Shown;
};

/** The documents with their facts as read, and who stands behind these. */
function borneOut(documents: Found["documents"], thirdParty: readonly ThirdPartyFact[], on: string) {
  const read = documents.map((row) => ({
    ...{ row, kind: row.kind as KindId },
    fields: (currentExtraction(row)?.fields ?? {}) as unknown as Fields,
  }));
  return withThirdParties(read, thirdParty, on);
}

function viewDocument(row: Found["documents"][number], fields: Fields, given: Given): DocumentView {
  const { findings, shown } = given;
  const { language, names } = shown;
  const extraction = currentExtraction(row);
  const { facts, silent } = viewFacts({
    kind: row.kind,
    fields,
    corrections: row.corrections,
    stated: given.business,
    language,
  });
  const troubles = viewFindings(
    findings.filter((finding) => finding.documentId === row.id),
    shown,
  );
  return {
    id: row.id,
    name: names.get(row.id) ?? "",
    fileName: row.fileName,
    inFile: sayPart(row, language),
    state: row.state,
    note: noteOf(row, language),
    headline: headlineOf(facts),
    pages: row.pages.map(({ number, width, height }) => ({ number, width, height })),
    facts,
    silent: extraction ? silent : [],
    passed: passedBy(findings, row.id, language),
    troubles: troubles.length,
    worstTone: troubles[0]?.tone ?? null,
  };
}

/** "Invoice 1", "Invoice 2": documents of a kind are numbered when there are several. */
function namesOf(documents: Found["documents"], language: Language): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    documents.map((row) => {
      const name = say(kindById(row.kind).words, language, "name");
      const count = (seen.get(row.kind) ?? 0) + 1;
      seen.set(row.kind, count);
      const several = documents.filter((other) => other.kind === row.kind).length > 1;
      return [row.id, several ? `${name} ${count}` : name];
    }),
  );
}

function noteOf(row: Found["documents"][number], language: Language): string | null {
  if (row.state === "failed" || row.state === "needs-owner") return sayProblem(row.problem, language);
  return row.state === "done" ? null : say(caseWords, language, "underWay");
}

/** What tells this document from its like: its most telling facts. */
function headlineOf(facts: DocumentView["facts"]): string | null {
  const telling = [
    "totalAmount",
    "amount",
    "plateNumber",
    "signText",
    "owner",
    "holder",
    "name",
    "totalIn",
    "issuedOn",
    "signedOn",
    "endsOn",
  ];
  const said = telling.flatMap((field) =>
    facts.filter((fact) => fact.field === field).map((fact) => fact.corrected ?? fact.read),
  );
  return said.filter(Boolean).slice(0, 2).join(" · ") || null;
}

/** The code's beginning and end: a sole trader's code leads to a person. */
function masked(uscc: string | null): string {
  return uscc ? `${uscc.slice(0, 12)}····${uscc.slice(-2)}` : "";
}
