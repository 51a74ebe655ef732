import type { ReactNode } from "react";

/** A white sheet on the paper. */
export function Card({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`rounded-phone border border-line bg-card shadow-[0_1px_4px_rgb(28_25_23/0.05)] ${className}`}>
      {children}
    </div>
  );
}
