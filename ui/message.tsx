import type { ReactNode } from "react";

const looks = {
  jade: "border-jade-soft bg-jade-faint",
  amber: "border-amber-soft bg-amber-soft text-amber-ink",
  red: "border-red-soft bg-red-soft text-red",
  blue: "border-blue-soft bg-blue-soft text-blue",
};

/** A sentence or two about what happened and what to do. Troubles (amber, red) are announced. */
export function Message({ tone, children }: { tone: keyof typeof looks; children: ReactNode }) {
  return (
    <div
      role={tone === "red" || tone === "amber" ? "alert" : "status"}
      className={`break-words rounded-phone border px-4 py-3 ${looks[tone]}`}
    >
      {children}
    </div>
  );
}
