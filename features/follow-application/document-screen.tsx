"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { kindById } from "@/domain/documents";
import { sayPart } from "@/domain/documents/split/say-part";
import { sayProblem } from "@/domain/review/problems";
import { say, type WordValues } from "@/domain/words";
import { LanguageSwitch } from "@/i18n/language-switch";
import { useLanguage } from "@/i18n/provider";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-class";
import { Card } from "@/ui/card";
import { Message } from "@/ui/message";
import { PhoneFrame } from "@/ui/phone-frame";
import { Skeleton } from "@/ui/skeleton";
import { AskForm } from "./ask-form";
import { CorrectionForm } from "./correction-form";
import { FactList } from "./fact-list";
import { KindForm } from "./kind-form";
import { LiveMessage } from "./live-message";
import { PageCrop } from "./page-crop";
import { PageWithBox } from "./page-with-box";
import type { DocumentPageView } from "./queries/load-document-page";
import { RemoveDocument } from "./remove-document";
import { type FollowWord, followWords, rungWords } from "./words";

const underWay = ["stored", "reading", "checking"];

/** The page as it was read, the facts with the place each came from, and a way to put them right. */
export function DocumentScreen({ view }: { view: DocumentPageView }) {
  const language = useLanguage();
  const router = useRouter();
  const t = (word: FollowWord, values?: WordValues) => say(followWords, language, word, values);
  const [selected, setSelected] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const busy = underWay.includes(view.state);
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => router.refresh(), 1_500);
    return () => clearInterval(timer);
  }, [busy, router]);

  const fact = view.facts.find((one) => one.field === selected) ?? null;
  const rung = fact?.rung ?? view.facts[0]?.rung;
  const title = view.kind === "unknown" ? view.fileName : say(kindById(view.kind).words, language, "name");
  const header = (
    <>
      <a href="/" className="grid size-11 shrink-0 place-items-center text-2xl" aria-label={t("back")}>
        ‹
      </a>
      <h1 className="min-w-0 flex-1 truncate text-xl font-bold">{title}</h1>
      <LanguageSwitch language={language} />
    </>
  );
  const bottom = view.editable && view.facts.length > 0 && !correcting && (
    <div className="flex gap-3">
      <Button look="outline" className="flex-1" onClick={() => setCorrecting(true)}>
        {t("correct")}
      </Button>
      <a href="/" className={`${buttonClass("solid")} flex-1`}>
        {t("fine")}
      </a>
    </div>
  );
  return (
    <PhoneFrame header={header} bottom={bottom}>
      <div className="space-y-4">
        {view.parts > 1 && (
          <p className="text-sm text-ink-soft">{[view.fileName, sayPart(view, language)].join(", ")}</p>
        )}
        {view.problem && <Message tone="amber">{sayProblem(view.problem, language)}</Message>}
        {view.minds.map((mind) => (
          <Message key={mind.text} tone="amber">
            {mind.text}
            {mind.places.map(({ page, box }) => (
              <PageCrop
                key={[page, ...box].join()}
                documentId={view.id}
                pages={view.pages}
                page={page}
                box={box}
                height={4}
              />
            ))}
          </Message>
        ))}
        {view.live && <LiveMessage view={view} live={view.live} />}
        {busy && <Message tone="blue">{t("notRead")}</Message>}
        {view.pages.length > 0 && (
          <Card className="overflow-hidden p-3">
            <PageWithBox documentId={view.id} name={title} pages={view.pages} fact={fact} />
            <div className="mt-3 flex items-center justify-between gap-2 text-sm text-ink-soft">
              <span>{t("tapHint")}</span>
              {rung && (
                <Badge tone="jade">
                  {t("source", { rung: say(rungWords, language, rung as keyof (typeof rungWords)["en"]) })}
                </Badge>
              )}
            </div>
          </Card>
        )}
        {busy && view.facts.length === 0 && <Skeleton className="h-40" />}
        {!correcting && view.asks.length > 0 && <AskForm view={view} />}
        {correcting ? (
          <CorrectionForm view={view} onClose={() => setCorrecting(false)} />
        ) : (
          <FactList
            documentId={view.id}
            pages={view.pages}
            facts={view.facts}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        {!busy && view.editable && (view.kind === "unknown" || view.problem === "unknown-kind") && (
          <KindForm documentId={view.id} />
        )}
        {!busy && view.facts.length === 0 && view.kind !== "unknown" && (
          <p className="text-ink-soft">{t("noFields")}</p>
        )}
        {view.editable && <RemoveDocument documentId={view.id} />}
      </div>
    </PhoneFrame>
  );
}
