import { hash, verify } from "@node-rs/argon2";

/** argon2id with the parameters OWASP's password storage sheet names first (19 MiB, 2 passes, 1 lane). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, salt and parameters included. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let decoy: Promise<string> | null = null;

/** Whether `password` fits `stored`. An account without a password costs the same time and never fits. */
export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword("an account that is not there");
  const fits = await verify(stored ?? (await decoy), password);
  return fits && stored !== null;
}
