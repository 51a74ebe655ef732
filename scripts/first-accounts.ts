import { randomInt } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashPassword } from "@/adapters/auth/password";
import type { Database } from "@/adapters/db/port";

export type StaffAccount = {
  role: "reviewer" | "senior_reviewer" | "risk_manager" | "auditor";
  name: string;
  address: string;
  password: string;
};

const staff = [
  { role: "reviewer", name: "林晓", address: "reviewer@proofline.local", authority: 20_000_000n },
  { role: "senior_reviewer", name: "周敏", address: "senior@proofline.local", authority: 100_000_000n },
  { role: "risk_manager", name: "何岩", address: "risk@proofline.local", authority: null },
  { role: "auditor", name: "沈默", address: "auditor@proofline.local", authority: null },
] as const;

/**
 * The embedded mode's staff: made once with passwords drawn on the spot, kept in `dataFolder`/sign-in.json (0600) so
 * that every start can print them. The database holds argon2id hashes only.
 */
export async function firstAccounts(db: Database, dataFolder: string): Promise<StaffAccount[]> {
  const file = path.join(dataFolder, "sign-in.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as StaffAccount[];
  const made = staff.map(({ role, name, address }) => ({ role, name, address, password: drawPassword() }));
  for (const [index, account] of made.entries()) {
    const passwordHash = await hashPassword(account.password);
    const data = { role: account.role, name: account.name, passwordHash, authority: staff[index]!.authority };
    await db.user.upsert({
      where: { address: account.address },
      create: { ...data, address: account.address },
      update: data,
    });
  }
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}

/** Four groups of four from an alphabet without look-alikes: about 79 bits. */
function drawPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
