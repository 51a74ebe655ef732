import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { TextField } from "@/ui/field";
import { keepTyped } from "@/ui/keep-typed";
import { correctField } from "./actions/document-actions";
import { PageCrop } from "./page-crop";
import type { AskView, DocumentPageView } from "./queries/load-document-page";
import { sayCorrection } from "./say-correction";
import { followWords } from "./words";

/** Asks for what matters and could not be read, each with the piece of the page where it should stand. */
export function AskForm({ view }: { view: DocumentPageView }) {
  const language = useLanguage();
  const router = useRouter();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [busy, startTransition] = useTransition();

  function save(form: FormData) {
    startTransition(async () => {
      const wrong: Record<string, string> = {};
      for (const { field } of view.asks) {
        const typed = String(form.get(field) ?? "").trim();
        if (!typed) continue;
        const kept = await correctField(view.id, view.kind, field, typed);
        if (!kept.ok) wrong[field] = sayCorrection(kept.problem, language);
      }
      setProblems(wrong);
      router.refresh();
    });
  }

  return (
    <Card className="border-amber p-4">
      <h2 className="font-semibold">{say(followWords, language, "askTitle")}</h2>
      <p className="mt-1 text-sm text-ink-soft">{say(followWords, language, "askText")}</p>
      <form ref={keepTyped} action={save} className="mt-4 space-y-5">
        {view.asks.map((ask) => (
          <div key={ask.field}>
            <TextField
              name={ask.field}
              label={ask.label}
              error={problems[ask.field]}
              hint={ask.box ? say(followWords, language, "askHere") : say(followWords, language, "askPage")}
              maxLength={300}
              autoComplete="off"
              {...typing(ask)}
            />
            <PageCrop documentId={view.id} pages={view.pages} page={ask.page} box={ask.box} height={6} />
          </div>
        ))}
        <Button type="submit" className="w-full" busy={busy}>
          {say(followWords, language, "save")}
        </Button>
      </form>
    </Card>
  );
}

/** The keyboard that fits what is asked for. */
function typing({ shape }: AskView): { type?: "date"; inputMode?: "decimal" } {
  if (shape === "day") return { type: "date" };
  return shape === "amount" ? { inputMode: "decimal" } : {};
}
