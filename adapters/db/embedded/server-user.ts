import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export type ServerUser = { uid: number; gid: number } | null;

/**
 * Whom the database server runs as: ourselves, or, because PostgreSQL refuses root, the system user `proofline`
 * (made on first use; `nobody` where users cannot be made).
 */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return null;
  if (!find("proofline")) {
    spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "proofline"], {
      stdio: "ignore",
    });
  }
  const user = find("proofline") ?? find("nobody");
  if (!user) throw new Error("PostgreSQL refuses to run as root and no other user was found. Run as an ordinary user.");
  return user;
}

function find(name: string): ServerUser {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Gives `folder` and all in it to the server's user. */
export function giveTo(user: ServerUser, folder: string): void {
  if (user) execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, folder]);
}
