import { Button } from "@/ui/button";
import { useTalkWords } from "./use-talk-words";

/** One line to write in, and the button that sends it. */
export function SayLine({
  label,
  before = "",
  busy,
  main = false,
}: {
  label: string;
  before?: string;
  busy: boolean;
  main?: boolean;
}) {
  const t = useTalkWords();
  return (
    <div className="flex gap-2">
      <input
        name="said"
        aria-label={label}
        placeholder={label}
        defaultValue={before}
        maxLength={500}
        autoComplete="off"
        enterKeyHint="send"
        className="min-h-12 w-full min-w-0 flex-1 rounded-phone border border-ink-faint bg-card px-3 text-base placeholder:text-ink-soft"
      />
      <Button type="submit" busy={busy} look={main ? "solid" : "outline"} className="shrink-0 px-4">
        {t("send")}
      </Button>
    </div>
  );
}
