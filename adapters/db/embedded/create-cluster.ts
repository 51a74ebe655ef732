import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { giveTo, type ServerUser } from "./server-user";

/** Makes an empty database cluster at `data` unless one is there. A half-made one is never left behind. */
export function createCluster(place: { programs: string; data: string }, user: ServerUser, password: string): void {
  if (existsSync(path.join(place.data, "PG_VERSION"))) return;
  const making = `${place.data}.making`;
  const secret = `${place.data}.password`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  giveTo(user, making);
  giveTo(user, secret);
  const made = spawnSync(
    path.join(place.programs, "bin", "initdb"),
    ["-D", making, "-U", "proofline", "--auth=scram-sha-256", `--pwfile=${secret}`, "--encoding=UTF8", "--locale=C"],
    {
      ...user,
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv,
    },
  );
  rmSync(secret, { force: true });
  if (made.status !== 0)
    throw new Error(`The embedded database could not be made: ${made.stderr || made.error?.message}`);
  renameSync(making, place.data);
  chmodSync(place.data, 0o700);
}
