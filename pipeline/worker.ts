import path from "node:path";
import { openAdapters } from "@/adapters/index";
import { languages } from "@/domain/words";
import { money } from "@/i18n/format";
import { drawBlindReviews } from "./agreement/draw-blind-reviews";
import { assistRound } from "./assist/assist-round";
import { forgetOldRows } from "./forget-old-rows";
import { log } from "./log";
import { sendOutbox } from "./notify/send-outbox";
import { noteAllSimulated } from "./policy/note-simulated";
import { offerShipped } from "./policy/offer-shipped";
import { publishDue } from "./policy/publish-due";
import { recomputeOpenCases } from "./policy/recompute-open-cases";
import { replayNightly } from "./replay/replay-nightly";
import { runStage } from "./run-stage";
import { judgeShadows } from "./shadow/judge-shadows";
import { keepDigests } from "./simulate/keep-digests";
import { runSimulations } from "./simulate/run-simulations";
import { sweep } from "./sweep";
import { tidyUploads } from "./uploads/tidy-uploads";

const secondsBetweenSweeps = 30;
const secondsBetweenMails = 3;
const secondsBetweenLooks = 5;
const secondsBetweenPolicyRounds = 5;
const secondsBetweenModelRounds = 10;

/** The worker process: works the queue, sweeps, sends mails, and ends cleanly when asked to. */
async function main(): Promise<void> {
  const adapters = await openAdapters((error) => log("queue-trouble", { error: error.name }));
  const { db, queue, blobs, files, seal, mail, model, dataFolder, env } = adapters;
  const limits = env.languageModel ?? { seconds: 0, dailyTokens: 0, monthlyTokens: 0 };
  const [ownWords, ...otherWords] = languages.map((language) => ({
    language,
    money: (amount: string) => money(amount, language),
  }));
  const line = { db, queue, blobs, files, seal, now: () => new Date() };
  const uploads = path.join(dataFolder, "uploads");
  await offerShipped(db);

  const rounds = [
    every(secondsBetweenSweeps, "sweep", async () => {
      const asked = await sweep(line);
      const { finished, expired } = await tidyUploads(line, uploads);
      if (asked + finished + expired > 0) log("swept", { asked, finished, expired });
    }),
    every(secondsBetweenPolicyRounds, "policy", async () => {
      await noteAllSimulated(db, line.now());
      await publishDue(db, line.now());
      const asked = await recomputeOpenCases(line);
      if (asked > 0) log("policy-recompute", { asked });
    }),
    every(3600, "forget", () => forgetOldRows(db, line.now())),
    every(secondsBetweenMails, "mail", () => sendOutbox(db, mail)),
    ...(model && env.languageModel
      ? [
          every(secondsBetweenModelRounds, "model", () =>
            assistRound({ db, model, limits, now: line.now }, ownWords!, ...otherWords),
          ),
        ]
      : []),
    every(600, "digest", () => keepDigests(db)),
    every(secondsBetweenLooks, "simulate", () =>
      runSimulations(db, { now: line.now, processes: env.workerConcurrency }),
    ),
    every(secondsBetweenLooks, "shadow", () => judgeShadows(db)),
    every(60, "blind", () => drawBlindReviews(db, line.now())),
    every(600, "replay", async () => {
      const night = await replayNightly(db, line.now());
      if (night) log("replayed", night);
    }),
  ];
  await queue.work(env.workerConcurrency, async (job) => {
    const begun = performance.now();
    const outcome = await runStage(line, job);
    log("stage", { ...job, outcome, ms: Math.round(performance.now() - begun) });
  });
  log("worker-ready", { pid: process.pid, concurrency: env.workerConcurrency });
  process.send?.("ready");

  let ending = false;
  const end = async (signal: string) => {
    if (ending) return;
    ending = true;
    log("worker-ending", { signal });
    for (const round of rounds) round.stop();
    await adapters.close();
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

/** Does `work` now and then every so many seconds, one at a time; a failing round is logged and the next one comes. */
function every(seconds: number, name: string, work: () => Promise<unknown>): { stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async () => {
    await work().catch((error: Error) => log("round-failed", { name, error: error.name }));
    if (!stopped) timer = setTimeout(round, seconds * 1000);
  };
  void round();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

await main();
