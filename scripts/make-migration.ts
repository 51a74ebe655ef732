/**
 * Writes the SQL from an older schema to prisma/schema.prisma: `make-migration.ts NAME [REVISION]`.
 * REVISION is the git revision whose schema the committed migrations end at; without it they end at nothing.
 * Needs DATABASE_URL of any PostgreSQL: the engine asks it for its version only.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openSchemaEngine } from "@/adapters/db/schema-engine";

const [name, revision] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!name || !url) throw new Error("Usage: DATABASE_URL=... make-migration.ts NAME [REVISION]");
const target = (content: string) => ({ tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] });
const before = revision
  ? target(execFileSync("git", ["show", `${revision}:prisma/schema.prisma`], { encoding: "utf8" }))
  : { tag: "empty" as const };
const engine = await openSchemaEngine(url);
const { stdout } = await engine.diff({
  from: before,
  to: target(readFileSync("prisma/schema.prisma", "utf8")),
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
const folder = path.join("prisma/migrations", `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), stdout ?? "");
console.log(path.join(folder, "migration.sql"));
process.exit(0);
