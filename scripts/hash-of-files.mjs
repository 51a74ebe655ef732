import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** One hash over the names and contents of everything below `places`; generated folders are left out. */
export function hashOfFiles(places) {
  const hash = createHash("sha256");
  for (const place of places) add(hash, place);
  return hash.digest("hex");
}

function add(hash, place) {
  if (!existsSync(place)) return;
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) if (name !== "generated") add(hash, path.join(place, name));
    return;
  }
  hash.update(place).update("\0").update(readFileSync(place)).update("\0");
}
