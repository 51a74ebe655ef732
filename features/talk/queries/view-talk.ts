import { answersAfter, nextQuestion, progressOf, type Turn, yearOf } from "@/domain/conversation/conversation";
import { nameOf } from "@/domain/conversation/hear";
import { howToShow } from "@/domain/conversation/how-to-show";
import { type Answers, type Question, textAnswer, turnoverAnswer } from "@/domain/conversation/question";
import { questionById } from "@/domain/conversation/questions/index";
import { sayReason } from "@/domain/conversation/say-reason";
import type { Help } from "@/domain/conversation/what-helps";
import { kindById } from "@/domain/documents";
import { sayIndustry } from "@/domain/review/industries";
import { type Language, say } from "@/domain/words";
import { money } from "@/i18n/format";
import type { LoadedTalk } from "@/pipeline/assist/load-talk";
import type { TalkTurn } from "@/prisma/generated/client";
import type { Bubble, HelpView, QuestionView, TalkView } from "../talk-view";
import { talkWords } from "../words";

/** A talk as its page shows it: what was said, the question that comes now, and what would help most. */
export function viewTalk(talk: LoadedTalk, language: Language): Omit<TalkView, "proposals"> {
  const { answers, turns, facts, known } = talk;
  const next = nextQuestion(answers);
  const last = [...turns].reverse().find((turn) => isAnswer(turn) && answers[turn.question!] !== undefined);
  return {
    caseId: talk.openCaseId,
    bubbles: [
      ...openingOf(saidHere(turns) ? {} : known, talk, language),
      ...turns.flatMap((turn, at) => bubblesOf(turn, at, talk, language)),
    ],
    question: next ? questionView(next, talk, language) : null,
    previous: last?.question ?? null,
    progress: progressOf(answers),
    helps: talk.openCaseId || !talk.caseId ? facts.helps.map((help) => helpView(help, talk, language)) : [],
    underWay: facts.documents.underWay,
  };
}

/** Whether the statement was made in this talk: then it need not be told what it knows. */
const saidHere = (turns: readonly TalkTurn[]) => turns.some((turn) => isAnswer(turn) && turn.question === "turnover");
const isAnswer = (turn: TalkTurn) => turn.question !== null && turn.value !== null && !turn.reply;

function openingOf(known: Answers, talk: LoadedTalk, language: Language): Bubble[] {
  const hello: Bubble = { id: "hello", by: "helper", text: say(talkWords, language, "hello") };
  const [name, industry, year] = [textAnswer(known, "name"), textAnswer(known, "industry"), yearOf(known)];
  if (!name || !industry || !year) return [hello];
  const text = say(talkWords, language, "known", {
    ...{ name, industry: sayIndustry(industry, language), year: money(year, language, statedIn(talk)) },
  });
  const changes = questionById("name")!;
  const open = talk.answers.name !== undefined ? { question: "name", ask: askOf(changes, talk, language) } : null;
  return [hello, { id: "known", by: "helper", text, ...(open ? { changes: open } : {}) }];
}

type Replied = { unclear?: string; sentences?: readonly string[]; callId?: string };

/** An answer is shown under its question; something asked, over its reply; an opened question says nothing. */
function bubblesOf(turn: TalkTurn, at: number, talk: LoadedTalk, language: Language): Bubble[] {
  const { turns, answers, known } = talk;
  const question = questionById(turn.question);
  const reply = turn.reply as Replied | null;
  const before = answersAfter(turns.slice(0, at) as unknown as Turn[], known);
  const asked: Bubble[] = question
    ? [{ id: `${turn.id}-ask`, by: "helper", text: askOf(question, { ...talk, answers: before }, language) }]
    : [];
  const own: Bubble = { id: turn.id, by: "owner", text: shownAnswer(question, turn, language, talk.facts.abroad) };
  if (reply?.unclear)
    return [own, { id: `${turn.id}-reply`, by: "helper", text: unclearOf(question, reply.unclear, language) }];
  if (reply)
    return [
      own,
      ...(reply.sentences ?? []).map<Bubble>((text, index) => ({
        ...{ id: `${turn.id}-${index}`, by: "helper", text },
        ...(reply.callId ? { machine: true as const } : {}),
      })),
    ];
  if (turn.value === null || !question) return [];
  const newest = !turns.slice(at + 1).some((later) => later.question === question.id && !later.reply);
  const changes =
    newest && answers[question.id] !== undefined
      ? { question: question.id, ask: askOf(question, talk, language) }
      : null;
  return [...asked, { ...own, ...(changes ? { changes } : {}) }];
}

function unclearOf(question: Question | null, why: string, language: Language): string {
  const words = question?.words[language] as Readonly<Record<string, string>> | undefined;
  return words?.[why] ?? words?.unclear ?? say(talkWords, language, "unclear");
}

function shownAnswer(question: Question | null, { value, said }: TalkTurn, language: Language, abroad = false): string {
  const chosen = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  const names = question?.choices.filter((one) => chosen.includes(one.id)).map((one) => nameOf(one, language, abroad));
  return names && names.length > 0 ? names.join(language === "en" ? ", " : "、") : said;
}

/** What the owner states is in the currency of the business, not in that of the line. */
const statedIn = ({ business }: Pick<LoadedTalk, "business">) => business?.currency ?? "CNY";

function askOf(
  question: Question,
  { answers, business }: Pick<LoadedTalk, "answers" | "business">,
  language: Language,
): string {
  const currency = statedIn({ business });
  const turnover = turnoverAnswer(answers);
  return say(question.words, language, "ask", {
    industry: textAnswer(answers, "industry") ?? "other",
    amount: turnover ? money(turnover.amount, language, currency) : "",
    year: money(yearOf(answers) ?? "0.00", language, currency),
  });
}

function questionView(question: Question, talk: LoadedTalk, language: Language): QuestionView {
  const { turns, known } = talk;
  const earlier = [...turns].reverse().find((turn) => turn.question === question.id && isAnswer(turn));
  const knownText = question.id === "turnover" ? yearOf(known)?.replace(/\.00$/, "") : textAnswer(known, question.id);
  return {
    id: question.id,
    ask: askOf(question, talk, language),
    hint: say(question.words, language, "hint"),
    answered: question.answered,
    choices: question.choices.map((one) => ({ id: one.id, name: nameOf(one, language, talk.facts.abroad) })),
    before: question.answered === "words" ? (earlier?.said ?? knownText ?? "") : "",
    money: question.id === "turnover",
  };
}

function helpView(help: Help, { facts }: LoadedTalk, language: Language): HelpView {
  const { words } = kindById(help.kind);
  const reason = facts.reasons.find((one) => one.code === help.because);
  const because = reason ? sayReason(reason, language, (amount) => money(amount, language), facts) : null;
  return {
    kind: help.kind,
    name: say(words, language, "short"),
    glyph: say(words, language, "glyph"),
    raise: money(help.raise, language),
    why: because ?? say(words, language, "why"),
    how: howToShow(help.kind, language),
    ...{ by: help.by, have: help.have },
  };
}
