import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "@/adapters/db/connect";
import { type EmbeddedServer, startEmbedded } from "@/adapters/db/embedded/start-embedded";
import { migrate } from "@/adapters/db/migrate";
import type { Database } from "@/adapters/db/port";
import { verifyAudit } from "@/pipeline/audit/verify-audit";
import { claimCase } from "./actions/claim-case";
import { decide } from "./actions/decide";

const folder = mkdtempSync(path.join(os.tmpdir(), "proofline-decided-"));
chmodSync(folder, 0o711);
const now = new Date("2026-11-20T08:00:00Z");
let server: EmbeddedServer;
let db: Database;

beforeAll(async () => {
  server = await startEmbedded(folder, randomUUID());
  await migrate(server.url);
  db = connect(server.url);
});
afterAll(async () => {
  await db.$disconnect();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("a decision during which PostgreSQL is killed is made or not made, never half, and what was confirmed stands", async () => {
  const { id } = await db.user.create({ data: { role: "reviewer", address: "ada@example.com", name: "Ada" } });
  const reviewer = { id, authority: 200_000_00n };
  const decision = { caseVersion: 1, outcome: "approve" as const, reasonCodes: ["as-recommended"] };
  for (const afterMs of [0, 3, 6, 10, 15, 25]) {
    const caseId = await answering(() => submitCase());
    await answering(() => claimCase(db, caseId, id, now));
    const born = await answering(startedAt);
    const deciding = decide(db, caseId, decision, reviewer, now).then(
      (answer) => answer.ok,
      () => false,
    );
    await pause(afterMs);
    await killServer();
    const confirmed = await deciding;
    await answering(async () => expect(await startedAt()).not.toBe(born));
    const traces = await answering(() => tracesOf(caseId));
    expect([0, 1]).toContain(traces.finals);
    expect(traces).toEqual(traces.finals === 1 ? whole : nothing);
    if (confirmed) expect(traces).toEqual(whole);
    const again = await answering(() => decide(db, caseId, decision, reviewer, now));
    expect(again.ok).toBe(traces.finals === 0);
    expect(await tracesOf(caseId)).toEqual(whole);
  }
  expect(await verifyAudit(db)).toMatchObject({ ok: true });
});

/**
 * When the answering server was started. Backends of a killed one live on for a moment and still answer; a new server
 * starts only when all of them are gone, so a new time means that nobody is left who could die in the next question.
 */
async function startedAt(): Promise<string> {
  const [row] = await db.$queryRaw<{ at: string }[]>`select pg_postmaster_start_time()::text as at`;
  return row!.at;
}

/** Right after a kill the supervisor may be between two servers: then the next one is awaited and killed. */
async function killServer(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      process.kill(server.pid(), "SIGKILL");
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error("there was no server to kill");
}

const whole = { state: "approved", finals: 1, signatures: 1, notices: 1, audited: 1 };
const nothing = { state: "submitted", finals: 0, signatures: 0, notices: 0, audited: 0 };

async function tracesOf(caseId: string) {
  return {
    state: (await db.case.findUniqueOrThrow({ where: { id: caseId } })).state,
    finals: await db.decision.count({ where: { caseId, state: "final" } }),
    signatures: await db.signature.count({ where: { decision: { caseId } } }),
    notices: await db.notice.count({ where: { caseId } }),
    audited: await db.auditEntry.count({ where: { subject: `case:${caseId}`, act: "case.decided" } }),
  };
}

async function submitCase(): Promise<string> {
  const owner = await db.user.create({ data: { role: "owner", address: `${randomUUID()}@example.com`, name: "" } });
  const business = await db.business.create({
    data: {
      ...{ ownerId: owner.id, name: "顺达货运", industry: "haulage" },
      yearlySales: 800n,
      currentLine: 10_000_00n,
    },
  });
  const { id } = await db.case.create({ data: { businessId: business.id, state: "submitted", submittedAt: now } });
  const assessment = { recommendation: { likely: "150000.00" } };
  const row = { caseId: id, caseVersion: 1, policyVersion: "trial", inputHash: "x", snapshot: {}, assessment };
  await db.recommendation.create({ data: row });
  return id;
}

/** Asks until the database, which comes back by itself, answers. */
async function answering<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 150) throw error;
      await pause(100);
    }
  }
}
