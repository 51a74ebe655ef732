import type { Bubble } from "./talk-view";
import { useTalkWords } from "./use-talk-words";

const looks = {
  helper: "self-start rounded-bl-sm border border-line bg-card",
  owner: "self-end rounded-br-sm bg-jade-soft",
};

/** Everything said so far, oldest first. New bubbles are announced; who speaks is said, not only shown. */
export function TalkLog({
  bubbles,
  act,
  busy,
}: {
  bubbles: readonly Bubble[];
  act: (form: FormData) => void;
  busy: boolean;
}) {
  const t = useTalkWords();
  return (
    <div role="log" aria-label={t("log")} aria-busy={busy} className="flex flex-col gap-2">
      {bubbles.map(({ id, by, text, machine, changes }) => (
        <div key={id} className={`flex max-w-[88%] flex-col ${by === "owner" ? "items-end self-end" : "self-start"}`}>
          <p className={`rounded-phone px-3.5 py-2.5 text-base break-words whitespace-pre-wrap ${looks[by]}`}>
            <span className="sr-only">{t(by === "owner" ? "you" : "helper")}: </span>
            {text}
          </p>
          {machine && <p className="mt-0.5 text-xs text-ink-soft">{t("machine")}</p>}
          {changes && (
            <form action={act}>
              <input type="hidden" name="open" value={changes.question} />
              <button
                type="submit"
                disabled={busy}
                aria-label={t("changeIt", { ask: changes.ask })}
                className="inline-flex min-h-11 items-center px-2 text-sm text-jade underline underline-offset-4"
              >
                {t("change")}
              </button>
            </form>
          )}
        </div>
      ))}
    </div>
  );
}
