import { type ChildProcess, fork } from "node:child_process";
import type { TrialLine } from "./open-trial-line";

/** Starts the real worker on a trial line's database and folder, and waits until it takes jobs. */
export async function startWorker(line: TrialLine): Promise<ChildProcess> {
  const child = fork("pipeline/worker.ts", {
    execArgv: ["--import", "tsx"],
    silent: true,
    env: {
      ...process.env,
      DATABASE_URL: line.url,
      DATA_FOLDER: line.folder,
      PROOFLINE_MODE: "embedded",
      AUTH_SECRET: "trial".padEnd(32, "-"),
    },
  });
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  await new Promise<void>((ready, failed) => {
    child.once("message", () => ready());
    child.once("exit", (code) => failed(new Error(`the worker ended with ${code}: ${said.slice(-2000)}`)));
  });
  return child;
}

/** Ends a process and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = new Promise<number | null>((ended) => child.once("exit", ended));
  child.kill(signal);
  return gone;
}
