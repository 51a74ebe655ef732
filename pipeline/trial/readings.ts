import type { FileReader, ReadResult } from "@/adapters/container/port";
import type { Reading } from "@/domain/reading";

const printed = [
  "GREEN CORNER STORE",
  "12 High Street, London",
  "RECEIPT",
  "Date: 14/05/2026 09:30",
  "Milk 1.20",
  "Bread 2.30",
  "Subtotal 3.50",
  "TOTAL GBP 3.50",
  "CASH 5.00",
  "CHANGE 1.50",
  "Thank you",
];

/** What a reader might see on a till receipt. */
export function receiptReading(sha256: string): Reading {
  const lines = printed.map((text, row) => ({
    text,
    box: [0.1, 0.1 + row * 0.05, 0.02 * text.length, 0.03] as const,
    confidence: 0.97,
    rung: "ocr" as const,
  }));
  return {
    file: { name: "receipt.jpg", mediaType: "image/jpeg", sha256, bytes: 1000 },
    pages: [{ number: 1, width: 900, height: 1200, lines, codes: [], plates: [] }],
    pageCount: 1,
    structured: [],
    picture: {
      ...{ width: 900, height: 1200, sharpness: 400, luminance: 120, glare: 0.01, moire: 1.5 },
      ...{ perceptualHash: "5a5a3c3cc3c3a5a5", software: null, cameraModel: null, takenAt: null, place: null },
    },
    pdf: null,
  };
}

const page = { number: 1, width: 900, height: 1200, jpeg: new Uint8Array([255, 216, 255, 217]) };

/** A reader at the port that answers what `answer` says, and counts how often it was asked. */
export function readerThat(
  answer: (sha256: string) => ReadResult | Promise<ReadResult>,
): FileReader & { asked: number } {
  return {
    asked: 0,
    async read({ sha256 }) {
      this.asked += 1;
      return answer(sha256);
    },
    close: async () => undefined,
  };
}

/** The usual answer: a receipt was seen. */
export const seesAReceipt = (sha256: string): ReadResult => ({
  ok: true,
  reading: receiptReading(sha256),
  rasters: [page],
});
