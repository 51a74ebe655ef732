import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { findBinaries } from "./find-binaries";
import type { ServerUser } from "./server-user";

/**
 * Where the server's programs and its data lie. When root started us and the checkout is closed to other users
 * (below /root, say), both go to /var/lib, where the server's user can reach them.
 */
export function placeOfServer(dataFolder: string, user: ServerUser): { programs: string; data: string } {
  const programs = findBinaries();
  const data = path.join(dataFolder, "postgres");
  if (!user || (isOpen(programs) && isOpen(dataFolder))) return { programs, data };
  const open = path.join("/var/lib/proofline", createHash("sha256").update(dataFolder).digest("hex").slice(0, 12));
  const copied = path.join(open, "programs");
  if (!existsSync(path.join(copied, "bin", "postgres"))) {
    mkdirSync(open, { recursive: true });
    cpSync(programs, copied, { recursive: true, verbatimSymlinks: true });
  }
  return { programs: copied, data: path.join(open, "postgres") };
}

/** Whether other users may pass through `folder` and everything above it. */
function isOpen(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
