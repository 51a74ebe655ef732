import { setTimeout as pause } from "node:timers/promises";

/** Waits until it holds; a database that does not answer yet is no answer. @throws when it never does */
export async function until(holds: () => Promise<boolean>, seconds = 90): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > last) throw new Error("it did not happen in time");
    await pause(50);
  }
}
