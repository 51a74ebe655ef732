import type { RefObject } from "react";
import { PreviousButton } from "./previous-button";
import { SayLine } from "./say-line";
import { useTalkWords } from "./use-talk-words";

/** When everything is asked: what is left to do, and a line for questions. */
export function AskForm({
  act,
  busy,
  heading,
  previous,
  any,
}: {
  act: (form: FormData) => void;
  busy: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  previous: string | null;
  any: boolean;
}) {
  const t = useTalkWords();
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <h2 id="talk-now" ref={heading} tabIndex={-1} className="text-lg leading-snug font-bold outline-none">
          {t(any ? "finished" : "nothing")}
        </h2>
        {previous && <PreviousButton question={previous} act={act} busy={busy} />}
      </div>
      <form action={act} className="mt-2">
        <SayLine label={t("ask")} busy={busy} />
      </form>
      <a href="/" className="mt-1 inline-flex min-h-11 items-center text-jade underline underline-offset-4">
        {t("home")}
      </a>
    </>
  );
}
