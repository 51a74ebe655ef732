"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type RailItem = { href: string; name: string; count?: number };
/** Places that belong together, under a small word where they have one. */
export type RailGroup = { id: string; name?: string; items: readonly RailItem[] };

/** The dark rail of the desk: on the left of a wide screen, on top of a narrow one; it stays while the page scrolls. */
export function Rail({
  mark,
  label,
  groups,
  foot,
}: {
  mark: string;
  label: string;
  groups: readonly RailGroup[];
  foot: ReactNode;
}) {
  const here = usePathname();
  const best = groups
    .flatMap(({ items }) => items)
    .filter((item) => here === item.href || here.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <nav
      aria-label={label}
      className="flex shrink-0 items-center gap-1 bg-rail px-2 text-xs text-[#d6d3d1] max-md:sticky max-md:top-0 max-md:z-20 max-md:overflow-x-auto md:sticky md:top-0 md:h-dvh md:w-19 md:flex-col md:items-stretch md:gap-0 md:overflow-y-auto md:px-1 md:pt-3"
    >
      <span aria-hidden="true" className="px-2 text-center text-base font-bold text-[#5eead4] md:mb-1">
        {mark}
      </span>
      {groups.map((group) => (
        <Places key={group.id} group={group} best={best} />
      ))}
      <div className="ml-auto flex items-center md:mt-auto md:mb-3 md:ml-0 md:flex-col md:pt-3">{foot}</div>
    </nav>
  );
}

function Places({ group: { name, items }, best }: { group: RailGroup; best: RailItem | undefined }) {
  return (
    <div className="flex shrink-0 md:flex-col md:border-t md:border-white/15 md:py-1.5">
      {name && (
        <span aria-hidden="true" className="hidden px-1 pb-0.5 text-center text-[11px] text-[#a8a29e] md:block">
          {name}
        </span>
      )}
      <ul aria-label={name} className="flex md:flex-col">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={item === best ? "page" : undefined}
              className={`relative flex min-h-11 items-center justify-center rounded-md px-2 text-center leading-tight hover:text-white md:min-h-8 md:px-0.5 ${item === best ? "bg-white/15 font-semibold text-white" : ""}`}
            >
              {item.name}
              {item.count ? (
                <span className="ml-1 rounded-full bg-[#b91c1c] px-1 text-[10px] leading-4 text-white md:absolute md:top-0 md:right-0">
                  {item.count}
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
