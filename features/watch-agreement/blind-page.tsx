import { notFound } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { say, type WordValues } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { BlindForm } from "./blind-form";
import { type BlindCase, loadBlindCase } from "./queries/load-blind-case";
import { type AgreementWord, agreementWords } from "./words";

type Props = { params: Promise<{ id: string }> };
type Word = (key: AgreementWord, values?: WordValues) => string;

/** One blind review that this person has begun: the evidence, and nothing of what was recommended or decided. */
export async function BlindPage({ params }: Props) {
  const user = await requireStaff("reviewer", "senior_reviewer");
  const language = await currentLanguage();
  const { id } = await params;
  const row = await db().blindReview.findFirst({ where: { id, reviewerId: user.id, answeredAt: null } });
  if (!row) notFound();
  const word: Word = (key, values) => say(agreementWords, language, key, values);
  const view = await loadBlindCase(db(), row.caseId, language);
  return (
    <main className="space-y-4 p-5 max-md:p-3">
      <h1 className="text-xl font-bold">{word("blindOne", { id: row.caseId.slice(-6) })}</h1>
      <p className="max-w-3xl text-ink-soft">{word("listLead")}</p>
      <div className="grid items-start gap-4 xl:grid-cols-[1fr_22rem]">
        <div className="space-y-4">
          <Stated view={view} word={word} />
          <Documents view={view} word={word} />
        </div>
        <div className="space-y-4 xl:sticky xl:top-5">
          <BlindForm id={row.id} currency={view.currency} language={language} />
          <Findings view={view} word={word} />
        </div>
      </div>
    </main>
  );
}

function Stated({ view, word }: { view: BlindCase; word: Word }) {
  return (
    <section aria-label={word("stated")} className="rounded-desk border border-line bg-card p-4">
      <h2 className="mb-2 font-semibold">{view.name}</h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-1">
        {view.stated.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-xs text-ink-soft">{word(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Documents({ view, word }: { view: BlindCase; word: Word }) {
  return view.documents.map((document) => (
    <section
      key={document.id}
      aria-label={document.name}
      className="grid gap-4 rounded-desk border border-line bg-card p-4 md:grid-cols-2"
    >
      <div>
        <h3 className="mb-2 font-semibold">{document.name}</h3>
        {document.facts.length === 0 && <p className="text-ink-soft">{word("noFacts")}</p>}
        <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-[13px]">
          {document.facts.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd className="break-words">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="space-y-2">
        {document.pages.map((number) => (
          // biome-ignore lint/performance/noImgElement: pages are private and served by our own handler.
          <img
            key={number}
            src={`/api/files/${document.id}/pages/${number}`}
            alt={word("page", { name: document.name, number })}
            loading="lazy"
            className="w-full rounded-lg border border-line"
          />
        ))}
      </div>
    </section>
  ));
}

function Findings({ view, word }: { view: BlindCase; word: Word }) {
  return (
    <section aria-label={word("findings")} className="rounded-desk border border-line bg-card p-4">
      <h2 className="mb-2 font-semibold">{word("findings")}</h2>
      {view.findings.length === 0 && <p className="text-ink-soft">{word("noFindings")}</p>}
      <ul className="space-y-2 text-[13px]">
        {view.findings.map(({ key, title, saw }) => (
          <li key={key}>
            <b>{title}</b>
            <span className="block text-ink-soft">{saw}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
