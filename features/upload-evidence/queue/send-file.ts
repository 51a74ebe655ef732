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
  const done = new Promise<Sent>((resolve) => {
    const upload = new Upload(file, {
      endpoint: "/api/uploads",
      metadata: { caseId, filename: file.name },
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
      upload.abort().catch(() => undefined);
      resolve({ how: "cut-off" });
    };
    upload.findPreviousUploads().then(
      ([previous]) => {
        if (previous) upload.resumeFromPreviousUpload(previous);
        upload.start();
      },
      () => upload.start(),
    );
  });
  return { done, stop: () => stop() };
}

function problemOf(error: Error | DetailedError): Refusal | null {
  const answer = "originalResponse" in error ? error.originalResponse : null;
  return answer ? refusalOf(answer.getStatus(), answer.getBody()) : null;
}
