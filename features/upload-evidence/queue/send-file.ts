import { type DetailedError, Upload } from "tus-js-client";
import { type Refusal, refusalOf } from "./refusal-of";

export type Sent = { how: "stored" } | { how: "refused"; problem: Refusal } | { how: "cut-off" };
export type Sending = { done: Promise<Sent>; stop: () => void };

const chunk = 4 * 1024 * 1024;

/**
 * Sends one file over tus, from where an earlier try was cut off (also by an earlier tab: `id` is the fingerprint).
 * "cut-off" means that it did not arrive and nothing was refused: it may be called again.
 */
export function sendFile(id: string, caseId: string, file: File, onProgress: (fraction: number) => void): Sending {
  let stop = () => {};
  let stopped = false;
  const done = new Promise<Sent>((resolve) => {
    const metadata: Record<string, string> = { caseId, filename: file.name };
    const upload = new Upload(file, {
      endpoint: "/api/uploads",
      metadata,
      fingerprint: async () => `proofline-${id}`,
      removeFingerprintOnSuccess: true,
      chunkSize: chunk,
      retryDelays: [500, 2_000, 4_000],
      onShouldRetry: (error) => navigator.onLine && problemOf(error) === null,
      onProgress: (sent, total) => onProgress(total > 0 ? sent / total : 0),
      onSuccess: () => resolve({ how: "stored" }),
      onError: (error) => {
        const problem = problemOf(error);
        resolve(problem ? { how: "refused", problem } : { how: "cut-off" });
      },
    });
    stop = () => {
      stopped = true;
      upload.abort().catch(() => undefined);
      resolve({ how: "cut-off" });
    };
    const begin = async () => {
      const [previous] = await upload.findPreviousUploads().catch(() => []);
      if (previous) upload.resumeFromPreviousUpload(previous);
      else Object.assign(metadata, await promiseOf(file));
      if (!stopped) upload.start();
    };
    void begin();
  });
  return { done, stop: () => stop() };
}

/**
 * The bytes' SHA-256, said before they are sent: it lets the upload's beginning count as the time of the photo, however
 * slow the signal is. Not every browser can tell it; then the arrival counts.
 */
async function promiseOf(file: File): Promise<{ sha256?: string }> {
  try {
    const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return { sha256: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
  } catch {
    return {};
  }
}

function problemOf(error: Error | DetailedError): Refusal | null {
  const answer = "originalResponse" in error ? error.originalResponse : null;
  return answer ? refusalOf(answer.getStatus(), answer.getBody()) : null;
}
