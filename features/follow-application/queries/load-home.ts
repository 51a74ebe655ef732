import type { Database } from "@/adapters/db/port";
import { kindById } from "@/domain/documents";
import { textOf } from "@/domain/documents/fact";
import type { Fields } from "@/domain/documents/kind";
import { assess } from "@/domain/recommendation/assess";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { isDecided, takesEvidence } from "@/domain/review/moves";
import { fromMinor } from "@/domain/values/money";
import { attestationOf } from "@/pipeline/evidence/attestation";
import { currentFields, type DocumentRow, documentParts } from "@/pipeline/evidence/load-document";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { shownLive } from "./load-live";

export type DocumentView = {
  id: string;
  kind: string;
  fileName: string;
  state: string;
  problem: string | null;
  headline: string | null;
  /** Of a headline that is an amount: the currency it is in, when that is known. */
  currency: string | null;
  day: string | null;
  /** Which document of its file it is, and of how many. */
  part: number;
  parts: number;
  /** A photo that shows the live code: taken on the spot. */
  live: boolean;
};
export type HomeView = {
  business: { name: string; currency: string };
  case: { id: string; state: string; version: number; takesEvidence: boolean; decided: boolean; asked: string | null };
  currentLine: string;
  likely: string;
  possible: string;
  next: { kind: string; raise: string; withCode?: true }[];
  documents: DocumentView[];
  unseenNotices: number;
};

/** Everything on the owner's home, as plain JSON; null while they have not stated a business. */
export async function loadHome(db: Database, ownerId: string, today: string): Promise<HomeView | null> {
  const business = await db.business.findFirst({ where: { ownerId } });
  if (!business) return null;
  const newest = await db.case.findFirst({
    where: { businessId: business.id },
    orderBy: { createdAt: "desc" },
    include: {
      documents: {
        where: { state: { not: "removed" } },
        orderBy: [{ createdAt: "desc" }, { part: "asc" }],
        include: documentParts,
      },
      recommendations: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 },
      decisions: { where: { state: "final" }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!newest) return null;
  const policy = await livePolicy(db);
  const stored = newest.recommendations[0]?.assessment as unknown as Assessment | undefined;
  // Before anything was uploaded the same policy says what evidence would bring.
  const assessment =
    stored ?? assess({ attestation: attestationOf(business), documents: [], findings: [], today, policy });
  const { likely, high } = assessment.recommendation;
  const live = await shownLive(
    db,
    newest.documents.map((row) => row.id),
  );
  const best = assessment.nextBestEvidence[0]?.likelyAfter ?? likely;
  return {
    business: { name: business.name, currency: policy.currency },
    case: {
      id: newest.id,
      state: newest.state,
      version: newest.version,
      takesEvidence: takesEvidence(newest.state),
      decided: isDecided(newest.state),
      asked: newest.state === "asked" ? (newest.decisions[0]?.message ?? null) : null,
    },
    currentLine: fromMinor(business.currentLine),
    likely,
    possible: Number(best) > Number(high) ? best : high,
    next: assessment.nextBestEvidence.slice(0, 4).map(({ kind, predictedRaise, withCode }) => ({
      kind,
      raise: predictedRaise,
      ...(withCode ? { withCode } : {}),
    })),
    documents: newest.documents.map((row) => documentView(row, live)),
    unseenNotices: await db.notice.count({ where: { userId: ownerId, seenAt: null } }),
  };
}

const headlines = ["totalAmount", "amount", "totalIn", "plateNumber", "name", "signText", "holder"];

function documentView(row: DocumentRow, live: ReadonlySet<string>): DocumentView {
  const fields: Fields = currentFields(row);
  const shown = headlines.find((name) => textOf(fields, name));
  const day = ["issuedOn", "signedOn", "takenOn", "to"].find((name) => textOf(fields, name));
  const { id, kind, fileName, state, problem, part, parts } = row;
  return {
    id,
    kind: kindById(kind).id,
    fileName,
    state,
    problem,
    ...{ part, parts },
    live: live.has(id),
    headline: shown ? textOf(fields, shown) : null,
    currency: textOf(fields, "currency") ?? kindById(kind).currency ?? null,
    day: day ? textOf(fields, day) : null,
  };
}
