import { type ChildProcess, fork } from "node:child_process";
import type { TrialLine } from "./open-trial-line";

export type Door = { process: ChildProcess; address: string };

/** Starts the upload door on a trial line's database and folder, as a process that a trial may kill. */
export async function openDoor(line: Pick<TrialLine, "url" | "folder">): Promise<Door> {
  const child = fork("pipeline/trial/upload-door.ts", [line.url, line.folder], { execArgv: ["--import", "tsx"] });
  const { port } = await new Promise<{ port: number }>((answered, failed) => {
    child.once("message", (message) => answered(message as { port: number }));
    child.once("exit", () => failed(new Error("the door did not open")));
  });
  return { process: child, address: `http://127.0.0.1:${port}` };
}

/** Sends a whole file through the door, as a phone does. @returns the answer to the last byte. */
export async function sendFile(
  door: Door,
  file: { userId: string; caseId: string; fileName: string; bytes: Buffer<ArrayBuffer> },
): Promise<Response> {
  const headers = { "Tus-Resumable": "1.0.0", Origin: "http://door.example", user: file.userId };
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const begun = await fetch(`${door.address}/api/uploads`, {
    method: "POST",
    headers: {
      ...headers,
      "Upload-Length": String(file.bytes.length),
      "Upload-Metadata": `filename ${base64(file.fileName)},caseId ${base64(file.caseId)}`,
    },
  });
  if (begun.status !== 201) return begun;
  return fetch(door.address + begun.headers.get("location"), {
    method: "PATCH",
    headers: { ...headers, "Content-Type": "application/offset+octet-stream", "Upload-Offset": "0" },
    body: file.bytes,
  });
}
