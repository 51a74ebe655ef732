import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";

/** The native command with the languages it has of those we read; null where it is not installed. */
export function nativeTesseract(): { name: string; read: (file: string) => Promise<string> } | null {
  const listed = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" });
  if (listed.status !== 0) return null;
  const has = listed.stdout.split("\n").map((line) => line.trim());
  const languages = ["chi_sim", "eng"].filter((language) => has.includes(language)).join("+");
  if (languages === "") return null;
  return {
    name: `native tesseract (${languages})`,
    async read(file) {
      const read = promisify(execFile)("tesseract", [file, "-", "-l", languages], { maxBuffer: 1 << 24 });
      return (await read.catch(() => ({ stdout: "" }))).stdout;
    },
  };
}
