"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type RailItem = { href: string; name: string; count?: number };

/** The dark rail of the desk: on the left of a wide screen, on top of a narrow one. */
export function Rail({
  mark,
  label,
  items,
  foot,
}: {
  mark: string;
  label: string;
  items: readonly RailItem[];
  foot: ReactNode;
}) {
  const here = usePathname();
  const best = items
    .filter((item) => here === item.href || here.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return (
    <nav
      aria-label={label}
      className="flex shrink-0 items-center gap-1 bg-rail px-2 text-xs text-[#d6d3d1] max-md:sticky max-md:top-0 max-md:z-20 max-md:overflow-x-auto md:w-14 md:flex-col md:px-0 md:pt-3"
    >
      <span aria-hidden="true" className="px-2 text-base font-bold text-[#5eead4] md:mb-2">
        {mark}
      </span>
      {items.map((item) => (
        <Link
          key={item.href}
          href={item.href}
          aria-current={item === best ? "page" : undefined}
          className={`relative flex min-h-11 items-center justify-center px-2 text-center leading-tight hover:text-white md:min-h-9 md:w-full md:px-1 ${item === best ? "font-semibold text-white" : ""}`}
        >
          {item.name}
          {item.count ? (
            <span className="ml-1 rounded-full bg-[#b91c1c] px-1 text-[10px] leading-4 text-white md:absolute md:top-0 md:right-1.5">
              {item.count}
            </span>
          ) : null}
        </Link>
      ))}
      <div className="ml-auto flex items-center md:mt-auto md:mb-3 md:ml-0 md:w-full md:flex-col">{foot}</div>
    </nav>
  );
}
