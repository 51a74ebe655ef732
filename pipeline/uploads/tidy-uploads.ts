import { readdir } from "node:fs/promises";
import type { Intake } from "../line";
import { finishUpload, forgetFile } from "./finish-upload";
import { uploadLimits } from "./upload-limits";

const secondsUntilInterrupted = 30;

/**
 * Finishes uploads whose bytes arrived but whose finishing was cut off, forgets the ones nobody came back to, and
 * removes files that are not needed any more.
 */
export async function tidyUploads(line: Intake, folder: string): Promise<{ finished: number; expired: number }> {
  const finished = await finishInterrupted(line, folder);
  const expiry = new Date(line.now().getTime() - uploadLimits.expiresAfterHours * 3_600_000);
  const { count: expired } = await line.db.upload.updateMany({
    where: { state: "receiving", createdAt: { lt: expiry } },
    data: { state: "refused", problem: "expired" },
  });
  await removeSpent(line, folder);
  return { finished, expired };
}

async function finishInterrupted(line: Intake, folder: string): Promise<number> {
  const before = new Date(line.now().getTime() - secondsUntilInterrupted * 1000);
  const receiving = await line.db.upload.findMany({
    where: { state: "receiving", createdAt: { lt: before } },
    select: { id: true },
  });
  let finished = 0;
  for (const { id } of receiving) if ((await finishUpload(line, folder, id))?.ok) finished += 1;
  return finished;
}

async function removeSpent(line: Intake, folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const ids = [...new Set(names.map((name) => name.replace(/\.json$/, "")))];
  const spent = await line.db.upload.findMany({
    where: { id: { in: ids }, state: { in: ["stored", "refused"] } },
    select: { id: true },
  });
  for (const { id } of spent) await forgetFile(folder, id);
}
