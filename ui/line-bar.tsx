type Props = { now: number; proven: number; possible: number; label: string };

/** The line's bar on the jade card: white is now, bright is proven, striped is possible. Values in one unit. */
export function LineBar({ now, proven, possible, label }: Props) {
  const most = Math.max(now, proven, possible, 1) * 1.12;
  const part = (value: number) => `${Math.max(0, (value / most) * 100)}%`;
  const striped = { backgroundImage: "repeating-linear-gradient(135deg, #5eead4 0 5px, transparent 5px 10px)" };
  return (
    <div role="img" aria-label={label} className="relative h-3.5 overflow-hidden rounded-full bg-white/25">
      <span className="absolute inset-y-0 left-0" style={{ width: part(possible), ...striped }} />
      <span className="absolute inset-y-0 left-0 bg-[#5eead4]" style={{ width: part(proven) }} />
      <span className="absolute inset-y-0 left-0 rounded-r-full bg-white" style={{ width: part(now) }} />
    </div>
  );
}
