"use client";
import { useInView } from "@/ui/desk/use-in-view";
import type { Tone } from "@/ui/tone";
import type { FindingView } from "./case-view";
import type { Selection } from "./use-selection";

type Page = { number: number; width: number; height: number };
type Props = {
  selection: Selection;
  findings: readonly FindingView[];
  page: Page;
  turns: number;
  source: string;
};

/** On the page colours are those of the light theme: a scan is white in the dark, too. */
const stroke: Record<Tone, string> = {
  jade: "#0f766e",
  amber: "#b45309",
  red: "#b91c1c",
  blue: "#1d4ed8",
  plain: "#78716c",
};

/** The picture, turned by quarter turns, and over it the boxes, linked to the facts both ways. */
export function PageBoxes({ selection, findings, page, turns, source }: Props) {
  const { document, hovered, field: selected } = selection;
  const facts = (document?.facts ?? []).filter((fact) => fact.box && (fact.page ?? 1) === page.number);
  const found = findings.filter((finding) => finding.box && (finding.page ?? 1) === page.number);
  const sideways = turns % 2 === 1;
  return (
    <div
      className="absolute top-1/2 left-1/2 overflow-hidden rounded-md bg-white shadow-md"
      style={{
        width: sideways ? `${(page.width / page.height) * 100}%` : "100%",
        aspectRatio: `${page.width} / ${page.height}`,
        transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
      }}
    >
      {/* The picture is served by the product, re-encoded and behind its own sign-in; there is nothing to optimise. */}
      {/* biome-ignore lint/performance/noImgElement: see above */}
      <img src={source} alt={document?.name ?? ""} width={page.width} height={page.height} className="h-auto w-full" />
      <svg
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        className="absolute inset-0 h-full w-full"
        role="presentation"
      >
        {found.map((finding) => (
          <Mark
            key={finding.id}
            box={finding.box!}
            colour={stroke[finding.tone]}
            title={finding.title}
            strong={finding.id === selection.findingId || finding.id === selection.hoveredFinding}
            chosen={finding.id === selection.findingId}
            margin={6}
            onClick={() => selection.openFinding(finding)}
            onPoint={(inside) => selection.hoverFinding(inside ? finding.id : null)}
          />
        ))}
        {selection.place?.page === page.number && (
          <Mark
            box={selection.place.box}
            colour={stroke.blue}
            title={document?.facts.find((fact) => fact.field === selected)?.label ?? ""}
            strong
            chosen
            margin={4}
            onClick={() => undefined}
          />
        )}
        {facts.map((fact) => (
          <Mark
            key={fact.field}
            box={fact.box!}
            colour={fact.field === selected ? stroke.blue : stroke[fact.tone]}
            title={`${fact.label} ${fact.read ?? ""}`}
            strong={fact.field === selected || fact.field === hovered}
            chosen={fact.field === selected}
            margin={2}
            onClick={() => selection.selectField(fact.field)}
            onPoint={(inside) => selection.hover(inside ? fact.field : null)}
          />
        ))}
      </svg>
    </div>
  );
}

type MarkProps = {
  box: readonly [number, number, number, number];
  colour: string;
  title: string;
  /** Selected or under the pointer. */
  strong: boolean;
  /** Selected: it is brought into view. */
  chosen: boolean;
  /** Thousandths of the page around the box. */
  margin: number;
  onClick: () => void;
  onPoint?: (inside: boolean) => void;
};

/** One box. The table beside it is what keyboards and screen readers use. */
function Mark({ box: [x, y, width, height], colour, title, strong, margin, chosen, onClick, onPoint }: MarkProps) {
  const seen = useInView<SVGRectElement>(chosen);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the facts table and the findings list do the same by keyboard
    <rect
      x={x * 1000 - margin}
      y={y * 1000 - margin}
      width={width * 1000 + margin * 2}
      height={height * 1000 + margin * 2}
      rx={3}
      fill={colour}
      fillOpacity={strong ? 0.14 : 0.02}
      stroke={colour}
      strokeWidth={strong ? 3 : 1.5}
      strokeOpacity={strong ? 1 : 0.75}
      vectorEffect="non-scaling-stroke"
      className="cursor-pointer"
      data-box={title}
      ref={seen}
      onClick={onClick}
      onMouseEnter={() => onPoint?.(true)}
      onMouseLeave={() => onPoint?.(false)}
    >
      <title>{title}</title>
    </rect>
  );
}
