import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import type { DocumentPageView, FactView } from "./queries/load-document-page";
import { followWords } from "./words";

type Props = { documentId: string; name: string; pages: DocumentPageView["pages"]; fact: FactView | null };

/** The page of the chosen fact (else the first), with the place the fact was read marked on it. */
export function PageWithBox({ documentId, name, pages, fact }: Props) {
  const language = useLanguage();
  const page = pages.find((one) => one.number === fact?.page) ?? pages[0]!;
  const box = fact?.box && fact.page === page.number ? fact.box : null;
  const percent = (part: number) => `${part * 100}%`;
  return (
    <figure>
      <div
        className="relative overflow-hidden rounded-md bg-shade"
        style={{ aspectRatio: `${page.width} / ${page.height}` }}
      >
        {/* biome-ignore lint/performance/noImgElement: the raster is private and already sized; the optimiser would fetch it unsigned. */}
        <img
          src={`/api/files/${documentId}/pages/${page.number}`}
          alt={say(followWords, language, "pageAlt", { name, number: page.number })}
          width={page.width}
          height={page.height}
          className="size-full"
        />
        {box && (
          <span
            aria-hidden="true"
            className="absolute rounded-[2px] border-2 border-jade"
            style={{
              left: percent(box[0] - 0.004),
              top: percent(box[1] - 0.004),
              width: percent(box[2] + 0.008),
              height: percent(box[3] + 0.008),
            }}
          />
        )}
      </div>
      {pages.length > 1 && (
        <figcaption className="mt-1 text-center text-sm text-ink-soft">
          {say(followWords, language, "page", { number: page.number, count: pages.length })}
        </figcaption>
      )}
    </figure>
  );
}
