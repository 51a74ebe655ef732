"use client";
import { useId } from "react";

const box = "mt-1 block min-h-9 w-full rounded-lg border border-ink-faint bg-card px-2.5 py-1 text-ink max-md:min-h-11";

type TypedProps = {
  label: string;
  value: string;
  onType: (value: string) => void;
  type?: "text" | "date";
  hint?: string;
  /** Values that are likely. */
  known?: readonly string[];
  most?: string;
};

/** A labelled line to type in. */
export function Typed({ label, value, onType, type = "text", hint, known, most }: TypedProps) {
  const id = useId();
  return (
    <label className="block text-ink-soft">
      {label}
      <input
        type={type}
        value={value}
        max={most}
        maxLength={300}
        placeholder={hint}
        required
        list={known && known.length > 0 ? id : undefined}
        onChange={(event) => onType(event.target.value)}
        className={box}
      />
      {known && known.length > 0 && (
        <datalist id={id}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}

type Group = { name: string | null; choices: readonly { value: string; name: string }[] };
type ChoiceProps = { label: string; value: string; onChoose: (value: string) => void; groups: readonly Group[] };

/** A labelled choice of one among a few, in groups where they have names. */
export function Choice({ label, value, onChoose, groups }: ChoiceProps) {
  const options = ({ choices }: Group) =>
    choices.map((one) => (
      <option key={one.value} value={one.value}>
        {one.name}
      </option>
    ));
  return (
    <label className="block text-ink-soft">
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)} className={box}>
        {groups.map((group) =>
          group.name === null ? (
            options(group)
          ) : (
            <optgroup key={group.name} label={group.name}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
