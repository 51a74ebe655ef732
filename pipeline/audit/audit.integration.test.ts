import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { appendAudit } from "./append-audit";
import { verifyAudit } from "./verify-audit";

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
});
afterAll(async () => {
  await database.close();
});

/** Somebody with full rights over the database, who can switch its own guards off. */
const tamper = (statement: string) =>
  database.db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("set local session_replication_role = replica");
    await tx.$executeRawUnsafe(statement);
  });

const append = (count: number) =>
  database.db.$transaction(async (tx) => {
    for (let n = 0; n < count; n += 1) {
      const data = { z: n, amount: 31605_00n, nested: { b: true, a: null } };
      await appendAudit(tx, { actorId: null, act: "test.wrote", subject: `case:${n}`, data });
    }
  });

describe("the audit chain", () => {
  beforeEach(async () => {
    await tamper('delete from "AuditEntry"');
  });

  it("verifies when nobody touched it, and tells how long it is", async () => {
    await append(5);
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true, count: 5 });
  });

  it("is one chain when many write at once", async () => {
    await Promise.all(Array.from({ length: 12 }, () => append(2)));
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true, count: 24 });
  });

  it("leaves no row of a change that was rolled back", async () => {
    await append(1);
    const rolledBack = database.db.$transaction(async (tx) => {
      await appendAudit(tx, { actorId: null, act: "test.lost", subject: "case:x" });
      throw new Error("changed my mind");
    });
    await expect(rolledBack).rejects.toThrow("changed my mind");
    await append(1);
    expect(await verifyAudit(database.db)).toMatchObject({ ok: true, count: 2 });
  });

  it.each([
    ["what was done", `update "AuditEntry" set act = 'nothing' where seq = $`, "changed"],
    ["who did it", `update "AuditEntry" set "actorId" = 'somebody' where seq = $`, "changed"],
    ["when", `update "AuditEntry" set at = at + interval '1 ms' where seq = $`, "changed"],
    ["the data", `update "AuditEntry" set data = jsonb_set(data, '{z}', '99') where seq = $`, "changed"],
    ["that it happened at all", `delete from "AuditEntry" where seq = $`, "not-linked"],
  ])("shows that somebody changed %s", async (_what, statement, why) => {
    await append(4);
    const rows = await database.db.auditEntry.findMany({ orderBy: { seq: "asc" } });
    const victim = rows[1]!.seq;
    await tamper(statement.replace("$", String(victim)));
    const brokenAt = why === "changed" ? victim : rows[2]!.seq;
    expect(await verifyAudit(database.db)).toEqual({ ok: false, count: 2, brokenAt, why });
  });

  it("is verified by the command, in one line and by its exit code", async () => {
    await append(3);
    const run = promisify(execFile);
    const command = [path.resolve("node_modules/tsx/dist/cli.mjs"), "commands/audit.ts"];
    const env = { ...process.env, DATABASE_URL: database.url, PROOFLINE_MODE: "embedded", AUTH_SECRET: "x".repeat(32) };
    expect((await run(process.execPath, command, { env })).stdout).toMatch(
      /^audit chain ok: 3 entries, head [0-9a-f]{64}\n$/,
    );
    await tamper(`update "AuditEntry" set act = 'nothing'`);
    await expect(run(process.execPath, command, { env })).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^audit chain broken: entry \d+/),
    });
  });
});
