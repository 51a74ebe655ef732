"use client";
import { useCallback } from "react";
import { say, type WordValues } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { limits } from "@/pipeline/store/limits";
import { PickButton } from "./pick-button";
import { UploadRow } from "./upload-row";
import { useUploads } from "./use-uploads";
import { type UploadWord, uploadWords } from "./words";

const accepted = [
  "image/jpeg,image/png,image/webp,image/heic,image/heif,application/pdf,application/ofd,application/xml,text/xml",
  ".jpg,.jpeg,.png,.webp,.heic,.heif,.pdf,.ofd,.xml,.zip",
].join(",");

/**
 * Two buttons, and above them whatever is on its way. A closed tab or a lost signal loses nothing. `prefer` says which of
 * both is the better one for what is wanted: it stands first.
 */
export function UploadEvidence({ caseId, prefer = "camera" }: { caseId: string; prefer?: "camera" | "files" }) {
  const language = useLanguage();
  const t = useCallback(
    (word: UploadWord, values?: WordValues) => say(uploadWords, language, word, values),
    [language],
  );
  const sayStored = useCallback((name: string) => t("stored", { name }), [t]);
  const { items, said, queue } = useUploads(caseId, language, sayStored);
  const add = (files: readonly File[]) => void queue.add(files);
  const camera = (
    <PickButton
      key="camera"
      look={prefer === "camera" ? "solid" : "outline"}
      className={prefer === "camera" ? "flex-[1.3]" : "flex-1"}
      capture
      accept="image/*"
      onPick={add}
    >
      {t("takePhoto")}
    </PickButton>
  );
  const files = (
    <PickButton
      key="files"
      look={prefer === "files" ? "solid" : "outline"}
      className={prefer === "files" ? "flex-[1.3]" : "flex-1"}
      multiple
      accept={accepted}
      onPick={add}
    >
      {t("chooseFiles")}
    </PickButton>
  );
  return (
    <div>
      {items.length > 0 && (
        <ul aria-label={t("underWay")} className="mb-3 max-h-[40dvh] divide-y divide-line overflow-y-auto">
          {items.map((item) => (
            <UploadRow key={item.id} item={item} queue={queue} />
          ))}
        </ul>
      )}
      {items.length > 0 && (
        <p className="mb-2 text-xs text-ink-soft">{t(items.some((one) => !one.kept) ? "notKept" : "kept")}</p>
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <div className="flex gap-3">{prefer === "files" ? [files, camera] : [camera, files]}</div>
      <p className="mt-2 text-center text-xs text-ink-soft">
        {t("limits", { megabytes: limits.fileBytes / 1024 / 1024, documents: limits.documentsPerCase })}
      </p>
    </div>
  );
}
