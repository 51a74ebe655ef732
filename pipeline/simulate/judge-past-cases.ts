import type { Database } from "@/adapters/db/port";
import type { Policy } from "@/domain/scorecard/policy";
import { digestVersion } from "@/domain/simulation/digest";
import { emptyTally, mergeTallies, type Tally } from "@/domain/simulation/tally";
import { openJudges } from "./open-judges";

const casesAtOnce = 400;
/** Batches that wait for a process: the database is read while others judge, and memory stays small. */
const ahead = 2;

type Asked = {
  policies: { live: Policy; draft: Policy };
  asOf: Date;
  processes: number;
  /** Hears how many cases were judged so far. */
  told?: (judged: number) => Promise<void>;
};

/** Judges every case that was recommended up to `asOf` under both policies, streamed from the database to the processes. */
export async function judgePastCases(db: Database, { policies, asOf, processes, told }: Asked): Promise<Tally> {
  const judges = openJudges(processes, policies);
  const under = new Set<Promise<void>>();
  let tally = emptyTally();
  let judged = 0;
  try {
    for await (const batch of batchesOf(db, asOf)) {
      const work = judges.judge(batch).then((part) => {
        tally = mergeTallies(tally, part);
        judged += batch.length;
        under.delete(work);
      });
      under.add(work);
      if (under.size >= processes + ahead) await Promise.race(under);
      await told?.(judged);
    }
    await Promise.all(under);
    await told?.(judged);
    return tally;
  } finally {
    judges.close();
  }
}

async function* batchesOf(db: Database, asOf: Date) {
  for (let last = ""; ; ) {
    const rows = await db.caseDigest.findMany({
      where: { caseId: { gt: last }, madeAt: { lte: asOf }, version: digestVersion },
      orderBy: { caseId: "asc" },
      take: casesAtOnce,
      select: { caseId: true, language: true, digest: true },
    });
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.caseId;
  }
}
