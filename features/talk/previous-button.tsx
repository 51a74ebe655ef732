import { useTalkWords } from "./use-talk-words";

/** Opens the question before again; its answer is kept until there is a new one. */
export function PreviousButton({
  question,
  act,
  busy,
}: {
  question: string;
  act: (form: FormData) => void;
  busy: boolean;
}) {
  const t = useTalkWords();
  return (
    <form action={act}>
      <input type="hidden" name="open" value={question} />
      <button
        type="submit"
        disabled={busy}
        className="inline-flex min-h-11 items-center px-2 whitespace-nowrap text-jade"
      >
        ‹ {t("previous")}
      </button>
    </form>
  );
}
