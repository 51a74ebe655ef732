import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Peer } from "./peer";

/** Debian's `ocrmypdf`, with turning and straightening on, as its manual advises for photographed pages. */
export async function openOcrmypdf(): Promise<Peer | null> {
  if (spawnSync("ocrmypdf", ["--version"]).status !== 0) return null;
  const folder = await mkdtemp(path.join(os.tmpdir(), "ocrmypdf-"));
  const [text, pdf] = [path.join(folder, "text.txt"), path.join(folder, "page.pdf")];
  const settings = ["-l", "chi_sim+eng", "--image-dpi", "200", "--rotate-pages", "--deskew", "--sidecar", text];
  return {
    name: "ocrmypdf (chi_sim+eng)",
    async read(file) {
      await rm(text, { force: true });
      await promisify(execFile)("ocrmypdf", [...settings, file, pdf]).catch(() => null);
      return readFile(text, "utf8").catch(() => "");
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
