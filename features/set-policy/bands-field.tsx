"use client";
import type { PolicyField } from "@/domain/policy/fields/field";
import { sayUnit } from "@/domain/policy/fields/unit-words";
import type { Band } from "@/domain/scorecard/band";
import { useLanguage } from "@/i18n/provider";
import { usePolicyWords } from "./use-policy-words";

type Props = { field: PolicyField; bands: readonly Band[]; onBands: (bands: Band[]) => void; id: string };
const box = "min-h-8 rounded-lg border border-ink-faint bg-card px-2 text-right text-[13px] max-md:min-h-11";

/** Bands as rows: from how many on, and how many points. */
export function BandsField({ field, bands, onBands, id }: Props) {
  const language = useLanguage();
  const word = usePolicyWords();
  const change = (index: number, part: Partial<Band>) =>
    onBands(bands.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const whole = (text: string) => Number.parseInt(text.replace(/\D/g, "") || "0", 10);
  const last = bands.at(-1);
  return (
    <span id={id} className="flex flex-col items-end gap-1">
      {bands.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place in the list
        <span key={index} className="inline-flex items-center gap-1 text-xs text-ink-soft">
          {word("bandFrom")}
          <input
            aria-label={`${field.label} ${index + 1} ${word("bandFrom")}`}
            className={`${box} w-18 text-ink`}
            inputMode="numeric"
            value={one.from}
            onChange={(event) => change(index, { from: whole(event.target.value) })}
          />
          <span aria-hidden="true">→</span>
          <input
            aria-label={`${field.label} ${index + 1} ${word("bandPoints")}`}
            className={`${box} w-14 text-ink`}
            inputMode="numeric"
            value={one.points}
            onChange={(event) => change(index, { points: whole(event.target.value) })}
          />
          {sayUnit("points", language, "")}
          <button
            type="button"
            aria-label={`${word("removeBand")}: ${field.label} ${index + 1}`}
            className="grid size-6 place-items-center rounded text-ink-soft hover:bg-shade hover:text-ink"
            onClick={() => onBands(bands.filter((_, at) => at !== index))}
          >
            ×
          </button>
        </span>
      ))}
      {bands.length < 8 && (
        <button
          type="button"
          className="min-h-6 text-xs text-blue hover:underline"
          onClick={() => onBands([...bands, { from: (last?.from ?? 0) + 1, points: last?.points ?? 0 }])}
        >
          {word("addBand")}
        </button>
      )}
    </span>
  );
}
