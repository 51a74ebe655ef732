import { connect } from "@/adapters/db/connect";
import { env } from "@/adapters/env";
import { findReplayable } from "@/pipeline/replay/find-replayable";
import { isDrift, replayRecommendation } from "@/pipeline/replay/replay-recommendation";

/**
 * `npm run -s replay -- CASE|DECISION`: judges again what is stored, from its snapshot, and prints one JSON line each.
 * Exits with 1 when anything drifted, with 2 when nobody knows the id and with 3 when nothing drifted but an engine that was
 * changed since gives other bytes ("other-rules"). Writes nothing.
 */
const [id, ...more] = process.argv.slice(2);
if (!id || more.length > 0) {
  console.error("Usage: npm run -s replay -- CASE|DECISION");
  process.exitCode = 2;
} else {
  const db = connect(env().databaseUrl, 2);
  try {
    const found = await findReplayable(db, id);
    if (found.length === 0) {
      console.error(`No case, decision or recommendation is called ${id}.`);
      process.exitCode = 2;
    }
    for (const stored of found) {
      const replayed = await replayRecommendation(db, stored);
      console.log(JSON.stringify(replayed));
      if (isDrift(replayed.verdict)) process.exitCode = 1;
      else if (replayed.verdict === "other-rules") process.exitCode ??= 3;
    }
  } finally {
    await db.$disconnect();
  }
}
