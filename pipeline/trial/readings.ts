import type { FileReader, ReadResult } from "@/adapters/container/port";
import type { Reading } from "@/domain/reading";

/** What a reader might see on a photo of a truck with this plate. */
export function truckReading(sha256: string, plate = "粤EA3172"): Reading {
  return {
    file: { name: "truck.jpg", mediaType: "image/jpeg", sha256, bytes: 1000 },
    pages: [
      {
        number: 1,
        width: 1200,
        height: 900,
        lines: [],
        codes: [],
        plates: [{ text: plate, confidence: 0.98, box: [0.4, 0.6, 0.2, 0.05], colour: "yellow" }],
      },
    ],
    pageCount: 1,
    structured: [],
    picture: {
      width: 1200,
      height: 900,
      sharpness: 400,
      luminance: 120,
      glare: 0.01,
      moire: 1.5,
      perceptualHash: "5a5a3c3cc3c3a5a5",
      software: null,
      cameraModel: null,
      takenAt: null,
      place: null,
    },
    pdf: null,
  };
}

const page = { number: 1, width: 1200, height: 900, jpeg: new Uint8Array([255, 216, 255, 217]) };

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

/** The usual answer: a truck was seen. */
export const seesATruck = (sha256: string): ReadResult => ({
  ok: true,
  reading: truckReading(sha256),
  rasters: [page],
});
