"use client";
import { type RefObject, useId, useState } from "react";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-class";
import { PreviousButton } from "./previous-button";
import { SayLine } from "./say-line";
import type { QuestionView } from "./talk-view";
import { useTalkWords } from "./use-talk-words";

type Props = {
  question: QuestionView;
  progress: { answered: number; all: number };
  previous: string | null;
  act: (form: FormData) => void;
  busy: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** The one question of now: choices to press, or a line to write; whatever it is, it may be said in own words. */
export function QuestionForm({ question, progress, previous, act, busy, heading }: Props) {
  const t = useTalkWords();
  const hint = useId();
  const inWords = question.answered === "words";
  return (
    <>
      <div className="flex min-h-11 items-center justify-between text-sm text-ink-soft">
        <span>{t("progress", { answered: progress.answered + 1, all: progress.all })}</span>
        {previous && <PreviousButton question={previous} act={act} busy={busy} />}
      </div>
      <h2
        id="talk-now"
        ref={heading}
        tabIndex={-1}
        aria-describedby={question.hint ? hint : undefined}
        className="text-xl leading-snug font-bold outline-none"
      >
        {question.ask}
      </h2>
      {question.hint && (
        <p id={hint} className="mb-2 text-sm text-ink-soft">
          {question.hint}
        </p>
      )}
      {question.answered === "one" && <Choices question={question} act={act} busy={busy} />}
      {question.answered === "several" && <Several question={question} act={act} busy={busy} />}
      <form action={act}>
        <input type="hidden" name="question" value={question.id} />
        <SayLine label={t(inWords ? "sayAnswer" : "say")} before={question.before} busy={busy} main={inWords} />
      </form>
    </>
  );
}

type Pressed = Pick<Props, "question" | "act" | "busy">;

function Choices({ question, act, busy }: Pressed) {
  return (
    <form action={act} className="mb-2 grid grid-cols-2 gap-2">
      <input type="hidden" name="question" value={question.id} />
      {question.choices.map(({ id, name }) => (
        <button
          key={id}
          type="submit"
          name="choice"
          value={id}
          disabled={busy}
          className={`${buttonClass("outline")} px-2`}
        >
          {name}
        </button>
      ))}
    </form>
  );
}

function Several({ question, act, busy }: Pressed) {
  const t = useTalkWords();
  const [any, setAny] = useState(false);
  return (
    <form
      action={act}
      className="mb-2 grid grid-cols-2 gap-2"
      onChange={({ currentTarget }) => setAny(new FormData(currentTarget).has("choice"))}
    >
      <input type="hidden" name="question" value={question.id} />
      {question.choices.map(({ id, name }) => (
        <label
          key={id}
          className={`${buttonClass("outline")} cursor-pointer px-2 text-center has-checked:bg-jade has-checked:text-card has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-blue`}
        >
          <input type="checkbox" name="choice" value={id} className="sr-only" />
          {name}
        </label>
      ))}
      <Button type="submit" busy={busy} className="col-span-2">
        {t(any ? "done" : "pickSome")}
      </Button>
    </form>
  );
}
