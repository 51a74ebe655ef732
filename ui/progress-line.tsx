/** A thin bar of 0 to 100 for something under way; `label` names what. */
export function ProgressLine({ label, percent }: { label: string; percent: number }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-line"
    >
      <div className="h-full rounded-full bg-jade transition-[width]" style={{ width: `${percent}%` }} />
    </div>
  );
}
