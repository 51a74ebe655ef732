import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { TextField } from "@/ui/field";
import { keepTyped } from "@/ui/keep-typed";
import { Message } from "@/ui/message";
import { correctField } from "./actions/document-actions";
import type { DocumentPageView } from "./queries/load-document-page";
import { sayCorrection } from "./say-correction";
import { followWords } from "./words";

/** Every text fact in a field of its own. Only what was changed is sent; the reading is kept beside it. */
export function CorrectionForm({ view, onClose }: { view: DocumentPageView; onClose: () => void }) {
  const language = useLanguage();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, startTransition] = useTransition();
  const facts = view.facts.filter((fact) => fact.value !== null);

  function save(form: FormData) {
    startTransition(async () => {
      for (const fact of facts) {
        const typed = String(form.get(fact.field) ?? "").trim();
        if (!typed || typed === fact.value) continue;
        const kept = await correctField(view.id, view.kind, fact.field, typed);
        if (!kept.ok) return setProblem(sayCorrection(kept.problem, language));
      }
      router.refresh();
      onClose();
    });
  }

  return (
    <Card className="p-4">
      <form ref={keepTyped} action={save} className="space-y-4">
        {facts.map((fact) => (
          <TextField
            key={fact.field}
            name={fact.field}
            label={fact.label}
            defaultValue={fact.value ?? ""}
            maxLength={300}
          />
        ))}
        {problem && <Message tone="red">{problem}</Message>}
        <div className="flex gap-3">
          <Button look="outline" className="flex-1" onClick={onClose}>
            {say(followWords, language, "cancel")}
          </Button>
          <Button type="submit" className="flex-1" busy={busy}>
            {say(followWords, language, "save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
