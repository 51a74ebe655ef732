import Link from "next/link";
import { type Period, periods } from "./period";

/** The periods a page can look back over, as links to itself; the chosen one is marked. */
export function PeriodLinks({
  label,
  page,
  chosen,
  name,
}: {
  label: string;
  page: string;
  chosen: Period;
  name: (period: Period) => string;
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1.5">
      {periods.map((period) => (
        <Link
          key={period}
          href={`${page}?days=${period}`}
          aria-current={period === chosen ? "page" : undefined}
          className={`inline-flex min-h-7 items-center rounded-full px-2.5 text-[13px] max-md:min-h-11 ${
            period === chosen ? "bg-blue-soft font-medium text-blue" : "bg-shade text-ink-soft hover:text-ink"
          }`}
        >
          {name(period)}
        </Link>
      ))}
    </nav>
  );
}
