import type { Language } from "@/domain/words";
import { canCarry, hasEngine, type Phone } from "./can-carry";
import type { FirstLook } from "./first-facts";

/** Photos wait for each other: a phone reads one at a time. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a photo on the phone itself and tells what it saw, at first what its QR code says, then all of it. Never needed:
 * on a phone that cannot carry it, on a failure, or after `signal`, nothing is told.
 */
export function lookFirst(
  file: File,
  language: Language,
  signal: AbortSignal,
  tell: (look: FirstLook) => void,
): Promise<void> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || !canCarry(navigator as Phone) || !hasEngine()) {
    return Promise.resolve();
  }
  const look = before.then(() => (signal.aborted ? undefined : read(file, language, signal, tell)));
  before = look.catch(() => undefined);
  return look.catch(() => undefined);
}

async function read(
  file: File,
  language: Language,
  signal: AbortSignal,
  tell: (look: FirstLook) => void,
): Promise<void> {
  const [{ shrunk }, { readCodes }, { firstFacts }] = await Promise.all([
    import("./shrunk"),
    import("./read-codes"),
    import("./first-facts"),
  ]);
  const canvas = await shrunk(file);
  if (!canvas || signal.aborted) return;
  const { width, height } = canvas;
  const say = (page: Pick<Parameters<typeof firstFacts>[0], "lines" | "codes">) => {
    const look = firstFacts({ width, height, ...page }, file);
    if (look && !signal.aborted) tell(look);
  };
  const codes = await readCodes(canvas).catch(() => []);
  if (codes.length > 0) say({ lines: [], codes });
  const lines = await readLines(canvas, language, signal);
  say({ lines, codes });
}

/** The lines of the picture; the worker ends with the reading, or at once when nobody waits for it any more. */
async function readLines(canvas: HTMLCanvasElement, language: Language, signal: AbortSignal) {
  if (signal.aborted) return [];
  const { openPhoneReader } = await import("./phone-reader");
  const reader = await openPhoneReader(language === "zh-CN" ? ["chi_sim", "eng"] : ["eng"]);
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([reader.read(canvas), stopped]).finally(reader.close);
}
