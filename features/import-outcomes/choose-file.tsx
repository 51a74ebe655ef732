"use client";
import { type ReactNode, useState } from "react";

type Props = { label: string; none: string; children: ReactNode };

/** A file field in the reader's language, on one line with what is done with the file. */
export function ChooseFile({ label, none, children }: Props) {
  const [name, setName] = useState<string | null>(null);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <label className="inline-flex min-h-9 cursor-pointer items-center rounded-lg border border-ink-faint bg-card px-2 text-[13px] font-medium focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-blue hover:bg-shade max-md:min-h-11">
        {label}
        <input
          type="file"
          name="file"
          accept=".csv,text/csv"
          required
          className="sr-only"
          onChange={(event) => setName(event.target.files?.[0]?.name ?? null)}
        />
      </label>
      <span role="status" className={`max-w-80 truncate ${name ? "" : "text-ink-soft"}`}>
        {name ?? none}
      </span>
      {children}
    </div>
  );
}
