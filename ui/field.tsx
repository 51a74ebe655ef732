import type { InputHTMLAttributes, SelectHTMLAttributes } from "react";

type Common = { label: string; hint?: string; error?: string };
const box = "mt-1 block min-h-12 w-full rounded-[10px] border bg-card px-3 text-base";

function Below({ id, hint, error }: { id: string; hint?: string; error?: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1 text-sm text-red">
          {error}
        </p>
      )}
    </>
  );
}

const describedBy = (id: string, { hint, error }: Common) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

/** A labelled text input with its hint and, when the value was refused, why. */
export function TextField({
  label,
  hint,
  error,
  name,
  ...rest
}: Common & InputHTMLAttributes<HTMLInputElement> & { name: string }) {
  return (
    <div>
      <label className="block">
        <span className="font-medium">{label}</span>
        <input
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { label, hint, error })}
          className={`${box} ${error ? "border-red" : "border-ink-faint"}`}
          {...rest}
        />
      </label>
      <Below id={name} hint={hint} error={error} />
    </div>
  );
}

/** A labelled choice of one among a few. */
export function ChoiceField({
  label,
  hint,
  error,
  name,
  choices,
  ...rest
}: Common &
  SelectHTMLAttributes<HTMLSelectElement> & { name: string; choices: readonly { value: string; name: string }[] }) {
  return (
    <div>
      <label className="block">
        <span className="font-medium">{label}</span>
        <select
          name={name}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { label, hint, error })}
          className={`${box} ${error ? "border-red" : "border-ink-faint"}`}
          {...rest}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      </label>
      <Below id={name} hint={hint} error={error} />
    </div>
  );
}
