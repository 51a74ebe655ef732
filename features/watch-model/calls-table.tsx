import Link from "next/link";
import { sayRefusal } from "@/domain/conversation/machine/refusals";
import type { Language, WordValues } from "@/domain/words";
import { instant } from "@/i18n/format";
import type { ModelCall } from "@/prisma/generated/client";
import { type ModelWord, modelWords } from "./words";

type Say = (word: ModelWord, values?: WordValues) => string;
const columns: readonly ModelWord[] = ["at", "purpose", "subject", "outcome", "tokens", "ms", "version", "hash", "raw"];
const known = (word: string): word is ModelWord => word in modelWords.en;

/** Every call as its row says: when, what for, what came of it, and exactly what came back. */
export function CallsTable({ calls, language, t }: { calls: readonly ModelCall[]; language: Language; t: Say }) {
  return (
    <div className="overflow-x-auto rounded-desk border border-line bg-card">
      <table className="w-full text-left text-[13px]">
        <thead className="text-ink-soft">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 font-medium whitespace-nowrap">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line align-top">
          {calls.map((call) => (
            <tr key={call.id}>
              <td className="px-3 py-1.5 whitespace-nowrap">{instant(call.createdAt, language)}</td>
              <td className="px-3 py-1.5">{known(call.purpose) ? t(call.purpose) : call.purpose}</td>
              <td className="px-3 py-1.5">
                <Subject subject={call.subject} t={t} />
              </td>
              <td className="px-3 py-1.5">
                {known(call.outcome) ? t(call.outcome) : call.outcome}
                {call.why && <span className="block text-ink-soft">{sayRefusal(call.why, language)}</span>}
              </td>
              <td className="px-3 py-1.5">{call.tokens}</td>
              <td className="px-3 py-1.5">{call.ms}</td>
              <td className="px-3 py-1.5 whitespace-nowrap">
                {call.promptVersion}
                <span className="block text-ink-soft">{call.model}</span>
              </td>
              <td className="px-3 py-1.5">
                <code>{call.inputHash.slice(0, 12)}</code>
              </td>
              <td className="max-w-md px-3 py-1.5">{call.rawAnswer !== null && <Raw call={call} t={t} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Subject({ subject, t }: { subject: string; t: Say }) {
  const [kind = "", id] = subject.split(":");
  const short = `${known(kind) ? t(kind) : kind} ${id?.slice(-6)}`;
  if (kind !== "case") return short;
  return (
    <Link href={`/desk/cases/${id}`} className="text-jade underline underline-offset-2">
      {short}
    </Link>
  );
}

function Raw({ call, t }: { call: ModelCall; t: Say }) {
  return (
    <details>
      <summary className="cursor-pointer text-ink-soft">{t("raw")}</summary>
      <pre className="max-h-60 overflow-auto text-xs break-all whitespace-pre-wrap">{call.rawAnswer}</pre>
      {call.kept !== null && (
        <>
          <p className="mt-1 text-ink-soft">{t("kept")}</p>
          <pre className="max-h-60 overflow-auto text-xs break-all whitespace-pre-wrap">
            {JSON.stringify(call.kept, null, 1)}
          </pre>
        </>
      )}
    </details>
  );
}
