import { readdir, readFile } from "node:fs/promises";

const pageKilobytes = 4;

/** Watches how much memory the processes below this one hold together, until `stop` is called. Linux only. */
export function watchMemory(): { stop: () => Promise<number> } {
  let peak = 0;
  let looking = Promise.resolve();
  const look = async () => {
    peak = Math.max(peak, await residentBelow(process.pid));
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, 150);
  return {
    /** @returns the peak in megabytes */
    async stop() {
      clearInterval(timer);
      await looking;
      return Math.round(peak / 1024);
    },
  };
}

async function residentBelow(root: number): Promise<number> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(ids.map(statOf));
  const known = all.filter((one) => one !== null);
  const below = new Set([root]);
  for (let grew = true; grew; ) {
    const more = known.filter(({ id, parent }) => below.has(parent) && !below.has(id));
    for (const { id } of more) below.add(id);
    grew = more.length > 0;
  }
  below.delete(root);
  return known.filter(({ id }) => below.has(id)).reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

/** Null for a process that ended meanwhile. */
async function statOf(id: string): Promise<{ id: number; parent: number; kilobytes: number } | null> {
  const stat = await readFile(`/proc/${id}/stat`, "utf8").catch(() => null);
  if (stat === null) return null;
  const after = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { id: Number(id), parent: Number(after[1]), kilobytes: Number(after[21]) * pageKilobytes };
}
