import type { ReactNode } from "react";
import { Badge } from "@/ui/badge";
import { Card } from "@/ui/card";
import { Tile } from "@/ui/tile";
import type { HelpView } from "./talk-view";
import { useTalkWords } from "./use-talk-words";

/** What would help most, why and how, with the camera or the files that show it. While something is asked it is one line. */
export function HelpCard({
  helps,
  upload,
  asking,
}: {
  helps: readonly HelpView[];
  upload: ReactNode;
  asking: boolean;
}) {
  const t = useTalkWords();
  const [best, ...others] = helps;
  if (!best) return null;
  const body = (
    <>
      <p className="mt-1 text-sm text-ink-soft">{t("because", { why: best.why })}</p>
      <p className="mt-1 mb-3 text-sm text-ink-soft">{t("how", { how: best.how })}</p>
      {upload}
    </>
  );
  const head = (
    <span className="flex min-w-0 flex-1 items-center gap-3">
      <Tile glyph={best.glyph} />
      <span className="min-w-0 flex-1">
        <span className="block text-sm text-ink-soft">{t("bestNow")}</span>
        <b className="mr-2">{best.name}</b>
        {best.have && <span className="inline-block text-sm text-ink-soft">{t("have")}</span>}
      </span>
      <Badge tone="jade">+{best.raise}</Badge>
    </span>
  );
  return (
    <section aria-label={t("bestNow")}>
      <Card className="px-4 py-3">
        {asking ? (
          <details>
            <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-2">
              {head}
              <span className="w-full text-center text-sm text-jade underline underline-offset-4">{t("showNow")}</span>
            </summary>
            {body}
          </details>
        ) : (
          <>
            <div className="flex">{head}</div>
            {body}
          </>
        )}
        {!asking && others.length > 0 && (
          <ol className="mt-3 divide-y divide-line border-t border-line">
            {others.slice(0, 3).map(({ kind, name, raise, how, have }) => (
              <li key={kind} className="py-2">
                <p className="flex justify-between gap-2">
                  <span>
                    <b>{name}</b> {have && <span className="text-sm text-ink-soft">{t("have")}</span>}
                  </span>
                  <Badge tone="jade">+{raise}</Badge>
                </p>
                <p className="text-sm text-ink-soft">{how}</p>
              </li>
            ))}
          </ol>
        )}
      </Card>
    </section>
  );
}
