import { type ChildProcess, spawn } from "node:child_process";

export type Kept = { stop: () => Promise<void> };

/** Runs a program and starts it again, a second later, whenever it dies, until it is stopped (SIGTERM, then SIGKILL). */
export function keepRunning(name: string, words: string[], env: NodeJS.ProcessEnv): Kept {
  let stopping = false;
  let child = launch();

  function launch(): ChildProcess {
    const started = spawn(process.execPath, words, { env, stdio: ["ignore", "inherit", "inherit"], detached: true });
    started.on("exit", (code, signal) => {
      if (stopping) return;
      console.error(JSON.stringify({ at: new Date().toISOString(), event: "restarting", name, code, signal }));
      setTimeout(() => {
        if (!stopping) child = launch();
      }, 1_000);
    });
    return started;
  }

  return {
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
        setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
      }),
  };
}
