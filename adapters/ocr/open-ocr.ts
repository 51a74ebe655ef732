import { openPaddle } from "./paddle/open-paddle";
import type { OcrReader } from "./port";
import { openTesseract } from "./tesseract/open-tesseract";

/** The main reader, or the second one where the first one's native part does not run. @throws when neither does. */
export async function openOcr(): Promise<OcrReader> {
  try {
    return await openPaddle();
  } catch {
    return openTesseract();
  }
}
