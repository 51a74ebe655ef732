"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import type { TalkDoors } from "./talk-doors";
import type { ProposalView } from "./talk-view";
import { useTalkWords } from "./use-talk-words";

/** What a model read: questions to the owner, whose word alone counts. */
export function Proposals({
  proposals,
  correct,
  setKind,
}: { proposals: readonly ProposalView[] } & Pick<TalkDoors, "correct" | "setKind">) {
  const t = useTalkWords();
  const router = useRouter();
  const [busy, start] = useTransition();
  if (proposals.length === 0) return null;
  const act = (work: () => Promise<unknown>) =>
    start(async () => {
      await work();
      router.refresh();
    });
  return (
    <Card className="px-4 py-3">
      <h2 className="font-semibold">{t("confirmTitle")}</h2>
      <p className="text-sm text-ink-soft">{t("confirmText")}</p>
      {proposals.map((one) => (
        <section key={one.documentId} className="mt-3">
          <p className="truncate text-sm">
            <a href={`/documents/${one.documentId}`} className="text-jade underline underline-offset-4">
              {one.fileName}
            </a>
          </p>
          {one.setsKind && (
            <p className="mt-1 flex items-center justify-between gap-2">
              {t("looksLike", { kind: one.kindName })}
              <Button look="outline" busy={busy} onClick={() => act(() => setKind(one.documentId, one.kind))}>
                {t("confirm")}
              </Button>
            </p>
          )}
          <ul className="divide-y divide-line">
            {one.fields.map(({ field, name, value, shown, quote }) => (
              <li key={field} className="flex items-center justify-between gap-2 py-2">
                <div className="min-w-0">
                  <p className="break-words">
                    {name} <b>{shown}</b>
                  </p>
                  <p className="text-sm break-words text-ink-soft">{t("quote", { quote })}</p>
                </div>
                <Button
                  look="outline"
                  busy={busy}
                  aria-label={`${t("confirm")} ${name} ${shown}`}
                  onClick={() => act(() => correct(one.documentId, one.kind, field, value))}
                >
                  {t("confirm")}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="text-xs text-ink-soft">{t("machine")}</p>
    </Card>
  );
}
