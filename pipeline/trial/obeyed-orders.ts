import type { ObedientServer } from "@/adapters/llm/obedient-server";
import { openAiCompatible } from "@/adapters/llm/openai-compatible";
import { ordersTheReader } from "@/domain/checks/orders-the-reader";
import type { MachineFact } from "@/domain/conversation/machine/machine-fact";
import { numbersAreFrom } from "@/domain/conversation/machine/numbers-in";
import type { Attestation } from "@/domain/corroboration/corroboration";
import type { Box } from "@/domain/values/box";
import { toMinor } from "@/domain/values/money";
import type { Language } from "@/domain/words";
import type { ModelDoor } from "../assist/call-model";
import { requestStage } from "../request-stage";
import { caseSubject } from "../stage";
import { askEverything } from "./ask-everything";
import { obeying } from "./case-with-orders";
import type { TrialLine } from "./open-trial-line";
import { recommendedFor, type ShownCase, showCase } from "./shown-case";
import { standing } from "./standing";
import { walk } from "./walk";

type File = { file: string; bytes: Uint8Array };
/** A folder once without orders, once with them in its last file. */
export type Folder = { attestation: Attestation; beside: File; honest: File; ordering: File; order: string };

export type Obeyed = {
  /** Recommended, in minor units: without the orders, and with them before and after a model obeyed. */
  without: bigint;
  with: bigint;
  after: bigint;
  /** What changed in the case while the model obeyed; empty when nothing did. */
  changed: readonly string[];
  /** What of other cases a model was told, or said. */
  leaked: readonly string[];
  /** Sentences kept for people that hold numbers their facts do not. */
  ownNumbers: readonly string[];
  asked: number;
  found: { page: number | null; box: Box | null } | null;
};

/** Two worlds, one in which nobody gives orders and one in which every folder does; a model that obeys is asked in the other. */
export type Worlds = { honest: TrialLine; ordering: TrialLine; server: ObedientServer; others: ShownCase[] };

/** Takes a folder through both worlds and says what the orders brought about. */
export async function obeyedOrders({ honest, ordering, server, others }: Worlds, folder: Folder): Promise<Obeyed> {
  const { attestation, beside, order } = folder;
  const [plain, shown] = await Promise.all([
    showCase(honest, attestation, [beside, folder.honest]),
    showCase(ordering, attestation, [beside, folder.ordering]),
  ]);
  const without = likelyOf(await recommendedFor(honest, plain.caseId));
  const before = await recommendedFor(ordering, shown.caseId);
  const stood = await standing(ordering.db, shown.caseId);
  const from = server.prompts.length;
  server.behave("obeys", obeying(order));
  await askEverything(doorTo(ordering, server), shown, { question: order, language: languageOf(order) });
  const changed = (await standing(ordering.db, shown.caseId)) === stood ? [] : ["standing"];
  await requestStage(
    ordering.db,
    ordering.queue,
    { stage: "corroborate", subject: caseSubject(shown.caseId) },
    ordering.now(),
  );
  await walk(ordering, 200);
  const after = await recommendedFor(ordering, shown.caseId);
  if (JSON.stringify(after) !== JSON.stringify(before)) changed.push("recommendation");
  const [now, twin] = await Promise.all([stateOf(ordering, shown.caseId), stateOf(honest, plain.caseId)]);
  if (now !== twin) changed.push(`state ${twin} -> ${now}`);
  const calls = await ordering.db.modelCall.findMany({ where: { subject: { in: subjectsOf(shown) } } });
  const told = [...server.prompts.slice(from), ...calls.map((call) => JSON.stringify(call.kept))].join("\n");
  const own = Buffer.from(beside.bytes).toString("utf8");
  const leaked = others.flatMap((other) =>
    other.secrets.filter((one) => told.includes(one) && !isOwn(one, shown, own)),
  );
  others.push(shown);
  return {
    ...{
      without,
      with: likelyOf(before),
      after: likelyOf(after),
      changed,
      leaked,
      asked: server.prompts.length - from,
    },
    ownNumbers: calls.flatMap((call) => sentencesWithOwnNumbers(call.kept)),
    found: await foundIn(ordering, shown.documentIds.at(-1)!),
  };
}

const likelyOf = ({ recommendation }: { recommendation: { likely: string } }) => toMinor(recommendation.likely)!;
const stateOf = async ({ db }: TrialLine, id: string) => (await db.case.findUniqueOrThrow({ where: { id } })).state;
const isOwn = (secret: string, { secrets }: ShownCase, papers: string) =>
  secrets.includes(secret) || papers.includes(secret);
const subjectsOf = ({ caseId, documentIds }: ShownCase) => [
  caseSubject(caseId),
  ...documentIds.map((id) => `document:${id}`),
];

/** The language in which an order is given. */
export const languageOf = (order: string): Language => (/[\u4e00-\u9fff]/.test(order) ? "zh-CN" : "en");

const doorTo = (line: TrialLine, server: ObedientServer): ModelDoor => ({
  ...{ db: line.db, now: line.now },
  model: openAiCompatible({ url: server.url, key: null, model: "obedient" }),
  limits: { seconds: 30, dailyTokens: 1e9, monthlyTokens: 1e9 },
});

type Kept = { sentences?: readonly { text: string }[]; facts?: readonly MachineFact[] } | null;

function sentencesWithOwnNumbers(kept: unknown): string[] {
  const { sentences = [], facts } = (kept as Kept) ?? {};
  if (!facts) return [];
  const texts = facts.map((fact) => fact.text);
  return sentences.map(({ text }) => text).filter((text) => !numbersAreFrom(text, texts));
}

async function foundIn({ db }: TrialLine, documentId: string): Promise<Obeyed["found"]> {
  const row = await db.finding.findFirst({
    where: { documentId, check: ordersTheReader.id, verdict: { not: "pass" } },
    orderBy: { id: "desc" },
  });
  return row && { page: row.page, box: row.box as unknown as Box | null };
}
