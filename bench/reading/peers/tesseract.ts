import { nativeTesseract } from "@/bench/pages-per-minute/native-tesseract";
import type { Peer } from "./peer";

/** Debian's `tesseract` command with the languages that are installed; null where there is none. */
export async function openTesseractCommand(): Promise<Peer | null> {
  const command = nativeTesseract();
  return command && { ...command, close: async () => {} };
}
