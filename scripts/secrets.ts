import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = { databasePassword: string; authSecret: string };

/** The embedded mode's secrets: made on first start, kept in `dataFolder`/secrets.json (0600), never shipped. */
export function secretsOf(dataFolder: string): Secrets {
  const file = path.join(dataFolder, "secrets.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Secrets;
  mkdirSync(dataFolder, { recursive: true });
  const secrets = {
    databasePassword: randomBytes(24).toString("base64url"),
    authSecret: randomBytes(48).toString("base64url"),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: "wx" });
  return secrets;
}
