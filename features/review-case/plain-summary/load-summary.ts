import type { Database } from "@/adapters/db/port";
import { answersAfter, type Turn } from "@/domain/conversation/conversation";
import { sayRefusal } from "@/domain/conversation/machine/refusals";
import { textAnswer } from "@/domain/conversation/question";
import { questions } from "@/domain/conversation/questions/index";
import { type Language, say } from "@/domain/words";
import { instant } from "@/i18n/format";
import type { Summary } from "@/pipeline/assist/summarise-case";
import { caseSubject } from "@/pipeline/stage";
import type { SummaryView } from "./summary-view";

/** Loads what is told of a case in plain words; null where there is no such case. */
export async function loadSummary(
  db: Database,
  caseId: string,
  { language, mayAsk }: { language: Language; mayAsk: boolean },
): Promise<SummaryView | null> {
  const found = await db.case.findUnique({
    where: { id: caseId },
    select: {
      business: { select: { ownerId: true, industry: true } },
      recommendations: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1, select: { id: true } },
    },
  });
  if (!found) return null;
  const calls = await db.modelCall.findMany({
    where: { subject: caseSubject(caseId), purpose: "summary", outcome: { not: "asked" } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  const accepted = calls.filter((call) => call.outcome === "accepted");
  const call = accepted.find((one) => (one.kept as unknown as Summary).language === language) ?? accepted[0];
  const kept = call?.kept as unknown as Summary | undefined;
  const texts = new Map(kept?.facts.map((fact) => [fact.id, fact.text]));
  return {
    told: await toldBy(db, found.business, language),
    written:
      call && kept
        ? {
            sentences: kept.sentences.map(({ text, cites }) => ({
              text,
              facts: cites.flatMap((id) => texts.get(id) ?? []),
            })),
            ...{ flags: kept.flags, model: call.model, at: instant(call.createdAt, language) },
            ...{ outdated: kept.recommendationId !== found.recommendations[0]?.id, dropped: kept.dropped.length },
          }
        : null,
    refused: calls[0]?.outcome === "refused" && calls[0].why ? sayRefusal(calls[0].why, language) : null,
    mayAsk,
  };
}

/** What the owner answered besides the statement, which the application shows already. */
async function toldBy(
  db: Database,
  { ownerId, industry }: { ownerId: string; industry: string },
  language: Language,
): Promise<SummaryView["told"]> {
  const turns = await db.talkTurn.findMany({
    where: { ownerId, question: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const answers = answersAfter(turns.filter((turn) => !turn.reply) as unknown as Turn[]);
  return questions
    .filter((question) => question.sets === "advice" && answers[question.id] !== undefined)
    .map((question) => {
      const value = answers[question.id];
      const chosen = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
      const names = question.choices.filter((one) => chosen.includes(one.id));
      const values = { industry: textAnswer(answers, "industry") ?? industry, amount: "", year: "" };
      return {
        ask: say(question.words, language, "ask", values),
        answer: names.map((one) => say(one.words, language, "name")).join(language === "en" ? ", " : "、"),
      };
    });
}
