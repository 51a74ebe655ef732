"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Chip } from "@/ui/desk/chip";
import { GradeIcon } from "@/ui/desk/grade-icon";
import { useInView } from "@/ui/desk/use-in-view";
import type { Tone } from "@/ui/tone";
import type { FindingView } from "./case-view";
import { FindingVerdict } from "./finding-verdict";
import { useFindingWords } from "./use-finding-words";
import type { Selection } from "./use-selection";
import type { Verdicts } from "./use-verdicts";

const edge: Record<Tone, string> = {
  red: "border-red",
  amber: "border-amber",
  jade: "border-jade",
  blue: "border-blue",
  plain: "border-line",
};
const ink: Record<Tone, string> = {
  red: "text-red",
  amber: "text-amber",
  jade: "text-jade",
  blue: "text-blue",
  plain: "text-ink-soft",
};

type Props = { finding: FindingView; selection: Selection; verdicts: Verdicts; mayJudge: boolean };

/** One finding: what was seen and where, what was expected, how grave, what to do; chosen, it asks whether it is right. */
export function FindingItem({ finding, selection, verdicts, mayJudge }: Props) {
  const word = useFindingWords();
  const chosen = finding.id === selection.findingId;
  const seen = useInView<HTMLLIElement>(chosen);
  const lit = chosen ? "bg-blue-soft" : finding.id === selection.hoveredFinding ? "bg-shade" : "";
  const { said } = verdicts.of(finding);
  return (
    <li ref={seen} className={`border-l-[3px] ${edge[finding.tone]} ${lit}`}>
      <button
        type="button"
        aria-pressed={chosen}
        onClick={() => selection.openFinding(finding)}
        onMouseEnter={() => selection.hoverFinding(finding.id)}
        onMouseLeave={() => selection.hoverFinding(null)}
        onFocus={() => selection.hoverFinding(finding.id)}
        onBlur={() => selection.hoverFinding(null)}
        className="block min-h-11 w-full py-1 pr-1 pl-2.5 text-left"
      >
        <span className="flex flex-wrap items-center gap-1.5">
          <GradeIcon grade={finding.severity} className={ink[finding.tone]} />
          <b>{finding.title}</b>
          <Chip tone={finding.tone}>{word(finding.severity)}</Chip>
          {said && <Chip tone="blue">{word("mine", { verdict: word(said.verdict) })}</Chip>}
        </span>
        <span className="mt-0.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-[13px]">
          <Line label={word("saw")}>{finding.saw}</Line>
          {finding.expected && <Line label={word("expected")}>{finding.expected}</Line>}
          <Line label={word("todo")}>{finding.todo}</Line>
          <Line label={word("place")}>
            <Place finding={finding} />
          </Line>
        </span>
      </button>
      {finding.with.length > 0 && <Together finding={finding} selection={selection} />}
      {finding.others.length > 0 && (
        <p className="px-2.5 pb-1 text-xs text-ink-soft">
          {finding.others
            .map((one) =>
              [word("other", { name: one.name, verdict: word(one.verdict) }), one.note].filter(Boolean).join(" "),
            )
            .join(" · ")}
        </p>
      )}
      {chosen && mayJudge && <FindingVerdict finding={finding} verdicts={verdicts} />}
    </li>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <span className="whitespace-nowrap text-ink-soft">{label}</span>
      <span className="min-w-0 break-words">{children}</span>
    </>
  );
}

/** Where on the evidence it is; the whole page, the whole document or the whole case where it has no box. */
function Place({ finding: { documentName, page, box } }: { finding: FindingView }) {
  const word = useFindingWords();
  if (!documentName) return word("wholeCase");
  if (!box) return word("wholeDocument", { name: documentName });
  return word("placeOfPage", { name: documentName, page: page ?? 1 });
}

/** The other documents it speaks of: those of this case are opened beside it, those of another case lead there. */
function Together({ finding, selection }: { finding: FindingView; selection: Selection }) {
  const word = useFindingWords();
  const look = "inline-flex min-h-6 items-center text-blue underline underline-offset-2 max-md:min-h-11";
  const own = finding.documentId ? [{ id: finding.documentId, name: finding.documentName ?? "", href: null }] : [];
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-2.5 pb-1 text-[13px]">
      <span className="text-ink-soft">{word("together")}</span>
      {[...own, ...finding.with].map(({ id, name, href }) =>
        href ? (
          <Link key={id} href={href} className={look}>
            {name}
          </Link>
        ) : (
          <button
            key={id}
            type="button"
            aria-current={selection.document?.id === id ? "true" : undefined}
            className={`${look} aria-[current]:font-semibold`}
            onClick={() => selection.openBeside(id, finding)}
          >
            {name}
          </button>
        ),
      )}
    </p>
  );
}
