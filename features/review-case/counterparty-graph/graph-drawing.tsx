import type { CounterpartyGraphView } from "./graph-view";
import { canvas, curveBetween, labelAt, spotsOf } from "./layout";

type Leg = CounterpartyGraphView["legs"][number];
const look = (leg: Leg) => (leg.onLoop ? "loop" : leg.byOthers ? "others" : "own");
export const strokes = { loop: "stroke-red", others: "stroke-blue", own: "stroke-ink-faint" } as const;
const fills = { loop: "fill-red", others: "fill-blue", own: "fill-ink-faint" } as const;

/** Circles for parties, arrows for what was sold, as wide as it is much; the circle of invoices in red. */
export function GraphDrawing({ graph, label, self }: { graph: CounterpartyGraphView; label: string; self: string }) {
  const spots = spotsOf(graph);
  const onTop = [...graph.legs].sort((a, b) => Number(a.onLoop) - Number(b.onLoop));
  return (
    <svg viewBox={`0 0 ${canvas.width} ${canvas.height}`} role="img" aria-label={label} className="mt-1 w-full">
      <defs>
        {(["own", "others", "loop"] as const).map((kind) => (
          <marker
            key={kind}
            id={`tip-${kind}`}
            viewBox="0 0 8 8"
            refX="1"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" className={fills[kind]} />
          </marker>
        ))}
      </defs>
      {onTop.map((leg) => {
        const [from, to] = [spots.get(leg.seller), spots.get(leg.buyer)];
        if (!from || !to) return null;
        const { path, width } = curveBetween(from, to, leg.share);
        return (
          <path
            key={`${leg.seller} ${leg.buyer}`}
            d={path}
            fill="none"
            strokeWidth={width}
            strokeDasharray={leg.byOthers ? "6 4" : undefined}
            className={`${strokes[look(leg)]} ${leg.onLoop ? "" : "opacity-70"}`}
            markerEnd={`url(#tip-${look(leg)})`}
          >
            <title>{`${leg.sellerName} → ${leg.buyerName}: ${leg.amount}`}</title>
          </path>
        );
      })}
      {graph.parties.map((party) => {
        const spot = spots.get(party.key);
        if (!spot) return null;
        const isSelf = party.side === "self";
        return (
          <g key={party.key}>
            <title>{party.name}</title>
            <circle
              cx={spot.x}
              cy={spot.y}
              r={spot.r}
              className={isSelf ? "fill-jade" : "fill-card stroke-ink-soft"}
              strokeWidth={isSelf ? 0 : 1.2}
            />
            {!isSelf && (
              <text x={spot.x} y={spot.y + 4} textAnchor="middle" className="fill-ink-soft text-[11px]">
                {party.short.slice(0, 1)}
              </text>
            )}
            <text
              x={spot.x}
              y={isSelf ? spot.y + 3.5 : labelAt(spot)}
              textAnchor="middle"
              strokeWidth={isSelf ? 0 : 3}
              className={
                isSelf
                  ? "fill-card text-[10px] font-medium"
                  : "fill-ink stroke-card text-[10px] [paint-order:stroke] [stroke-linejoin:round]"
              }
            >
              {isSelf ? self : party.short}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
