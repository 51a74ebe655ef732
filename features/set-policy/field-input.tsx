"use client";
import { useState } from "react";
import { keyOf, type PolicyField } from "@/domain/policy/fields/field";
import type { FieldValue } from "@/domain/policy/fields/field-value";
import { readTyped, sayHowToType, type TypedUnit } from "@/domain/policy/fields/read-typed";
import { useLanguage } from "@/i18n/provider";

type Props = {
  field: PolicyField;
  value: FieldValue;
  onValue: (value: FieldValue) => void;
  /** Told when what stands in the field cannot be read, and when it can again. */
  onUnreadable: (wrong: boolean) => void;
  id: string;
};

/** A typed number, amount, rate or day: what cannot be read stays as it was typed and says what to type instead. */
export function FieldInput({ field, value, onValue, onUnreadable, id }: Props) {
  const language = useLanguage();
  const unit = field.unit as TypedUnit;
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !readTyped(unit, typed).ok;
  const change = (text: string) => {
    setTyped(text);
    const read = readTyped(unit, text);
    onUnreadable(!read.ok);
    if (read.ok) onValue(read.value);
  };
  return (
    <>
      <span className="inline-flex items-center gap-1">
        <input
          id={id}
          name={keyOf(field.path)}
          value={typed ?? written(unit, value)}
          onChange={(event) => change(event.target.value)}
          onBlur={() => !wrong && setTyped(null)}
          inputMode={unit === "day" ? "text" : "decimal"}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          className={`min-h-8 rounded-lg border bg-card px-2 text-right text-[13px] max-md:min-h-11 ${unit === "money" ? "w-28" : unit === "day" ? "w-28" : "w-18"} ${wrong ? "border-red" : "border-ink-faint"}`}
        />
      </span>
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className="block text-xs text-red">
          {sayHowToType(unit, language)}
        </span>
      )}
    </>
  );
}

/** An amount is written without the cents that it has not. */
const written = (unit: TypedUnit, value: FieldValue): string =>
  unit === "money" ? String(value ?? "").replace(/\.00$/, "") : String(value ?? "");
