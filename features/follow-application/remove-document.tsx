import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { removeDocument } from "./actions/document-actions";
import { followWords } from "./words";

/** Removing takes two presses, the second after reading what it does. */
export function RemoveDocument({ documentId }: { documentId: string }) {
  const language = useLanguage();
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [busy, startTransition] = useTransition();
  const remove = () =>
    startTransition(async () => {
      const done = await removeDocument(documentId);
      if (done.ok) router.push("/");
    });
  if (!asked) {
    return (
      <Button look="quiet" className="text-red" onClick={() => setAsked(true)}>
        {say(followWords, language, "remove")}
      </Button>
    );
  }
  return (
    <div className="space-y-3">
      <p>{say(followWords, language, "removeSure")}</p>
      <div className="flex gap-3">
        <Button look="outline" className="flex-1" onClick={() => setAsked(false)}>
          {say(followWords, language, "cancel")}
        </Button>
        <Button look="danger" className="flex-1" busy={busy} onClick={remove}>
          {say(followWords, language, "remove")}
        </Button>
      </div>
    </div>
  );
}
