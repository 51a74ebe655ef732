import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { Policy } from "@/domain/scorecard/policy";
import type { KeptCase } from "@/domain/simulation/judge-batch";
import type { Tally } from "@/domain/simulation/tally";

export type Judges = {
  /** Judges a batch in the next free process. Rejects when that process died. */
  judge: (cases: readonly KeptCase[]) => Promise<Tally>;
  close: () => void;
};

/** Starts `count` processes that judge batches under both policies, each one batch at a time. */
export function openJudges(count: number, policies: { live: Policy; draft: Policy }): Judges {
  const all = Array.from({ length: count }, () => start(policies));
  const idle = [...all];
  const waiting: ((child: ChildProcess) => void)[] = [];
  const take = async () => idle.pop() ?? new Promise<ChildProcess>((resolve) => waiting.push(resolve));
  const giveBack = (child: ChildProcess) => {
    const next = waiting.shift();
    if (next) next(child);
    else idle.push(child);
  };
  return {
    async judge(cases) {
      const child = await take();
      try {
        return await ask(child, cases);
      } finally {
        giveBack(child);
      }
    },
    close() {
      for (const child of all) child.kill();
    },
  };
}

function ask(child: ChildProcess, cases: readonly KeptCase[]): Promise<Tally> {
  return new Promise<Tally>((resolve, reject) => {
    const done = (settle: () => void) => {
      child.off("message", answered).off("exit", ended);
      settle();
    };
    const answered = (message: unknown) => done(() => resolve(message as Tally));
    const ended = () => done(() => reject(new Error("a judging process of the simulation ended")));
    if (child.exitCode !== null || !child.connected) return ended();
    child.on("message", answered).on("exit", ended);
    child.send({ cases });
  });
}

function start(policies: { live: Policy; draft: Policy }): ChildProcess {
  const child = fork(path.join(import.meta.dirname, "judging-process.ts"), {
    execArgv: ["--import", "tsx"],
    // Amounts are bigint: JSON cannot carry them.
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  child.send({ policies });
  return child;
}
