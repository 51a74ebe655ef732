import Link from "next/link";
import type { ReactNode } from "react";
import { db, requireStaff } from "@/adapters/web";
import { policyRoles } from "@/domain/policy/policy-moves";
import { say, type WordValues } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { Chip } from "@/ui/desk/chip";
import { CloneButton } from "./clone-button";
import { listVersions, type VersionRow } from "./queries/list-versions";
import { toneOf } from "./tone-of";
import { type PolicyWord, policyWords } from "./words";

type Word = (key: PolicyWord, values?: WordValues) => string;

/** Every version of the policy: the live one, those being worked on, those of before. */
export async function PoliciesPage() {
  const user = await requireStaff();
  const language = await currentLanguage();
  const word: Word = (key, values) => say(policyWords, language, key, values);
  const rows = await listVersions(db(), language);
  const mayClone = policyRoles.some((role) => role === user.role);
  const live = rows.filter((row) => row.state === "published");
  const earlier = rows.filter((row) => row.state === "retired" || row.state === "withdrawn");
  const work = rows.filter((row) => !live.includes(row) && !earlier.includes(row));
  const table = (list: readonly VersionRow[]) => <Versions rows={list} word={word} mayClone={mayClone} />;
  return (
    <main className="space-y-5 p-5 max-md:p-3">
      <header>
        <h1 className="text-xl font-bold">{word("title")}</h1>
        <p className="mt-1 max-w-3xl text-ink-soft">{word("lead")}</p>
      </header>
      <Part title={word("liveNow")}>{table(live)}</Part>
      <Part title={word("inWork")}>
        {work.length === 0 ? (
          <p className="rounded-desk border border-line bg-card p-4 text-ink-soft">{word("nothingInWork")}</p>
        ) : (
          table(work)
        )}
      </Part>
      {earlier.length > 0 && <Part title={word("earlier")}>{table(earlier)}</Part>}
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-2">
      <h2 className="text-base font-semibold">{title}</h2>
      {children}
    </section>
  );
}

const widthOf: Partial<Record<PolicyWord, string>> = { state: "w-32", when: "w-36", changes: "w-40" };

function Versions({ rows, word, mayClone }: { rows: readonly VersionRow[]; word: Word; mayClone: boolean }) {
  const columns: readonly PolicyWord[] = ["version", "state", "who", "when", "changes"];
  return (
    <table className="w-full table-fixed rounded-desk border border-line bg-card text-left text-[13px] max-md:block">
      <thead className="border-b border-line text-xs text-ink-soft max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`px-3 py-2 font-medium ${widthOf[column] ?? ""}`}>
              {word(column)}
            </th>
          ))}
          <th scope="col" className="w-36 px-3 py-2">
            <span className="sr-only">{word("open")}</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-md:block">
        {rows.map((row) => (
          <tr key={row.version} className="align-top max-md:block max-md:p-3">
            <th scope="row" className="px-3 py-2.5 font-normal max-md:block max-md:p-0">
              <Link
                href={`/desk/policy/${row.version}`}
                className="inline-flex min-h-6 items-center font-semibold text-blue underline-offset-2 hover:underline"
              >
                {row.title}
              </Link>
              {row.title !== row.version && <span className="block text-xs text-ink-soft">{row.version}</span>}
              {row.shipped && row.state === "draft" && (
                <span className="block max-w-xs text-xs text-ink-soft">{word("offered")}</span>
              )}
            </th>
            <td className="px-3 py-2.5 max-md:block max-md:p-0">
              <Chip tone={toneOf(row.state)}>{word(row.state)}</Chip>
            </td>
            <td className="px-3 py-2.5 max-md:block max-md:p-0">
              {row.story.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
            </td>
            <td className="px-3 py-2.5 whitespace-nowrap text-ink-soft max-md:block max-md:p-0">{row.changedAt}</td>
            <td className="px-3 py-2.5 max-md:block max-md:p-0">
              {row.differences === 0 ? (
                <span className="text-ink-soft">{word("same")}</span>
              ) : (
                word("changeCount", { count: row.differences })
              )}
            </td>
            <td className="px-3 py-2 text-right max-md:block max-md:p-0 max-md:text-left">
              {mayClone && (
                <CloneButton version={row.version} title={word("cloneTitle", { title: row.title }).slice(0, 80)}>
                  {word("clone")}
                </CloneButton>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
