/** A bar of 0 to 100 with its number, e.g. one dimension of a score. */
export function Meter({ label, value, note }: { label: string; value: number; note?: string }) {
  const width = `${Math.min(100, Math.max(0, value))}%`;
  return (
    <div>
      <div className="flex items-baseline justify-between">
        <span className="font-semibold">{label}</span>
        <span className="text-lg font-semibold">{value}</span>
      </div>
      {/* The number above says it; the bar only draws it. */}
      <div aria-hidden="true" className="mt-1 h-2.5 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-jade" style={{ width }} />
      </div>
      {note && <p className="mt-1 text-sm text-ink-soft">{note}</p>}
    </div>
  );
}
