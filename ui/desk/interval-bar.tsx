type Props = {
  /** Fractions 0..1. */
  share: number;
  low: number;
  high: number;
  /** What the bar says, in words. */
  label: string;
};

/** A share as a bar, with whiskers for the interval in which it lies. */
export function IntervalBar({ share, low, high, label }: Props) {
  const [from, to, at] = [low, high, share].map((part) => 2 + part * 116);
  return (
    <svg viewBox="0 0 120 16" role="img" aria-label={label} className="h-4 w-32">
      <rect x={2} y={5} width={116} height={6} rx={3} fill="var(--color-line)" />
      <rect x={2} y={5} width={Math.max(0, at! - 2)} height={6} rx={3} fill="var(--color-jade)" />
      <g stroke="var(--color-ink)" strokeWidth={1.4}>
        <path d={`M${from} 8H${to}`} />
        <path d={`M${from} 3.5v9M${to} 3.5v9`} />
      </g>
      <circle cx={at} cy={8} r={2.4} fill="var(--color-ink)" />
    </svg>
  );
}
