import { connect } from "@/adapters/db/connect";
import { env } from "@/adapters/env";
import { verifyAudit } from "@/pipeline/audit/verify-audit";

/** `npm run -s audit`: verifies the audit chain, prints one line, and exits with 1 when a row was tampered with. */
const db = connect(env().databaseUrl, 2);
const verdict = await verifyAudit(db).finally(() => db.$disconnect());
if (verdict.ok) {
  console.log(`audit chain ok: ${verdict.count} entries, head ${verdict.head}`);
} else {
  const what = verdict.why === "changed" ? "does not say what was signed" : "does not follow the entry before it";
  console.log(`audit chain broken: entry ${verdict.brokenAt} (number ${verdict.count} of the chain) ${what}`);
  process.exitCode = 1;
}
