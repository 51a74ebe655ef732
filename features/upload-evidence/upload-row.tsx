"use client";
import { sayProblem } from "@/domain/review/problems";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-class";
import { ProgressLine } from "@/ui/progress-line";
import { FirstLookCard } from "./first-look-card";
import { PickButton } from "./pick-button";
import type { Item, UploadQueue } from "./queue/upload-queue";
import { type UploadWord, uploadWords } from "./words";

const small = "min-h-11 px-3 text-sm";

/** One file on its way: its name, where it stands, and what may be done about it. */
export function UploadRow({ item, queue }: { item: Item; queue: UploadQueue }) {
  const language = useLanguage();
  const t = (word: UploadWord, values?: WordValues) => say(uploadWords, language, word, values);
  const percent = Math.floor(item.progress * 100);
  const troubled = item.state === "warned" || item.state === "refused" || item.state === "offline";
  return (
    <li className="py-2">
      <p className="truncate font-medium">{item.file.name}</p>
      <p className={`text-sm ${troubled ? "text-amber-ink" : "text-ink-soft"}`} role={troubled ? "alert" : undefined}>
        {sentence(item, t, percent, (problem) => sayProblem(problem, language))}
      </p>
      {item.state === "sending" && <ProgressLine label={item.file.name} percent={percent} />}
      {item.firstLook && <FirstLookCard look={item.firstLook} />}
      {item.state === "warned" && (
        <div className="mt-1 flex flex-wrap gap-2">
          <PickButton
            look="outline"
            className={small}
            capture
            accept="image/*"
            onPick={(files) => {
              if (files.length > 0) void queue.discard(item.id).then(() => queue.add(files));
            }}
          >
            {t("retake")}
          </PickButton>
          <Button look="quiet" className={small} onClick={() => queue.sendAnyway(item)}>
            {t("sendAnyway")}
          </Button>
          <Button look="quiet" className={small} onClick={() => void queue.discard(item.id)}>
            {t("discard")}
          </Button>
        </div>
      )}
      {item.state === "refused" &&
        (item.problem === "signed-out" ? (
          <a href="/sign-in" className={`${buttonClass("outline")} ${small} mt-1`}>
            {t("signIn")}
          </a>
        ) : (
          <Button look="quiet" className={small} onClick={() => void queue.discard(item.id)}>
            {t("dismiss")}
          </Button>
        ))}
    </li>
  );
}

function sentence(
  item: Item,
  t: (word: UploadWord, values?: WordValues) => string,
  percent: number,
  problem: (code: string) => string,
): string {
  if (item.state === "warned" && item.flaw) return t(item.flaw);
  if (item.state === "sending") return percent >= 100 ? t("storing") : t("sending", { percent });
  if (item.state === "refused")
    return item.problem === "signed-out" ? t("signed-out") : problem(item.problem ?? "stuck");
  if (item.state === "offline") return t(navigator.onLine ? "retrying" : "offline");
  if (item.state === "stored") return t("readingNow");
  return t(item.state === "looking" ? "looking" : "waiting");
}
