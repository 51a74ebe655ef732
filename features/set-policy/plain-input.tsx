"use client";
import { type InputHTMLAttributes, useState } from "react";

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "onChange"> & {
  label: string;
  value: string;
  onText: (text: string) => void;
  wide?: boolean;
};

/** A labelled line of text that shows what is typed until it is left, then what was understood. */
export function PlainInput({ label, value, onText, wide, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className={`block ${wide ? "md:col-span-2" : ""}`}>
      <span className="text-ink-soft">{label}</span>
      <input
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          onText(event.target.value);
        }}
        onBlur={() => setTyped(null)}
        className="mt-0.5 block min-h-8 w-full rounded-lg border border-ink-faint bg-card px-2 max-md:min-h-11"
        {...rest}
      />
    </label>
  );
}
