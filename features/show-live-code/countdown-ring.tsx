const radius = 26;
const round = 2 * Math.PI * radius;

/** What is left of ten minutes, as a ring that empties, with the time in it. */
export function CountdownRing({ secondsLeft, label }: { secondsLeft: number; label: string }) {
  const [minutes, seconds] = [Math.floor(secondsLeft / 60), secondsLeft % 60];
  const tone = secondsLeft === 0 ? "text-ink-faint" : secondsLeft < 120 ? "text-amber" : "text-jade";
  return (
    <div role="timer" aria-label={label} className={`relative grid size-16 shrink-0 place-items-center ${tone}`}>
      <svg viewBox="0 0 60 60" className="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle cx="30" cy="30" r={radius} fill="none" stroke="var(--color-line)" strokeWidth="5" />
        <circle
          cx="30"
          cy="30"
          r={radius}
          fill="none"
          stroke="currentColor"
          strokeWidth="5"
          strokeLinecap="round"
          strokeDasharray={round}
          strokeDashoffset={round * (1 - secondsLeft / 600)}
          opacity={secondsLeft === 0 ? 0 : 1}
          className="transition-[stroke-dashoffset] duration-1000 ease-linear motion-reduce:transition-none"
        />
      </svg>
      <span aria-hidden="true" className="text-sm font-semibold text-ink">
        {minutes}:{String(seconds).padStart(2, "0")}
      </span>
    </div>
  );
}
