import { createServer } from "node:net";

/** `wanted` when it is free on `host`, else the next free one of the nine after it. @throws when all ten are taken. */
export async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + 10; port++) if (await isFree(port, host)) return port;
  throw new Error(`The ports ${wanted} to ${wanted + 9} are all in use. Set PORT to a free one.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
