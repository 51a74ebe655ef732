export type Grade = "high" | "medium" | "low" | "info";

/** Each grade has its own shape, so that it is told without colour: octagon, triangle, circle, dotted circle. */
const outline: Record<Grade, string> = {
  high: "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z",
  medium: "M8 1.6 15.2 14.4H.8z",
  low: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z",
  info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z",
};

/** How grave something is, as a shape. The word beside it says the same. */
export function GradeIcon({ grade, className = "" }: { grade: Grade; className?: string }) {
  const filled = grade === "high" || grade === "medium";
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-4 shrink-0 ${className}`}>
      <path
        d={outline[grade]}
        fill={filled ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth={1.4}
        strokeDasharray={grade === "info" ? "2 2.1" : undefined}
      />
      <path
        d={grade === "info" ? "M8 7.2v4.2" : grade === "medium" ? "M8 5.8v4.2" : "M8 4v5"}
        stroke={filled ? "var(--color-card)" : "currentColor"}
        strokeWidth={1.7}
        strokeLinecap="round"
      />
      <circle
        cx={8}
        cy={grade === "info" ? 4.6 : grade === "medium" ? 12.2 : 11.6}
        r={1}
        fill={filled ? "var(--color-card)" : "currentColor"}
      />
    </svg>
  );
}
