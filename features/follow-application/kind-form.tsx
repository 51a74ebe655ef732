import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { kinds } from "@/domain/documents";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { ChoiceField } from "@/ui/field";
import { setKind } from "./actions/document-actions";
import { followWords } from "./words";

/** Asks the owner what a document is that nobody recognised. */
export function KindForm({ documentId }: { documentId: string }) {
  const language = useLanguage();
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  const choices = kinds
    .filter((kind) => kind.id !== "unknown")
    .map((kind) => ({ value: kind.id, name: say(kind.words, language, "name") }));
  const save = (form: FormData) =>
    startTransition(async () => {
      await setKind(documentId, String(form.get("kind")));
      router.refresh();
    });
  return (
    <Card className="p-4">
      <form action={save} className="space-y-4">
        <ChoiceField name="kind" label={say(followWords, language, "kindTitle")} choices={choices} />
        <Button type="submit" className="w-full" busy={busy}>
          {say(followWords, language, "kindSave")}
        </Button>
      </form>
    </Card>
  );
}
