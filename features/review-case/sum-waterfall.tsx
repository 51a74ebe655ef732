"use client";
import type { StepView } from "./case-view";
import { useWords } from "./use-words";

const colour: Record<StepView["tone"], string> = {
  start: "bg-jade",
  up: "bg-[#14b8a6]",
  down: "bg-amber",
  hold: "bg-ink-faint",
};

/** The sum drawn as a waterfall of the steps that changed it, and printed whole for whoever wants a pencil. */
export function SumWaterfall({ steps, result }: { steps: readonly StepView[]; result: string }) {
  const word = useWords();
  const drawn = steps.filter((step) => step.bar && (step.bites || step.tone === "start"));
  const last = steps.at(-1)?.bar;
  return (
    <>
      <ol className="mt-2 space-y-1 text-xs">
        {drawn.map((step, index) => (
          <Bar
            key={step.id}
            label={step.tone === "start" && step.value.endsWith("%") ? `${step.label} ${step.value}` : step.label}
            amount={index === 0 ? step.after : (step.delta ?? "")}
            from={step.bar!.from}
            to={step.bar!.to}
            look={colour[step.tone]}
          />
        ))}
        <Bar label={word("result")} amount={result} from={0} to={last?.to ?? 0} look="bg-ink" strong />
      </ol>
      <details className="mt-1.5 text-xs">
        <summary className="min-h-6 cursor-pointer text-[13px] text-ink-soft">{word("wholeSum")}</summary>
        <table className="mt-1 w-full">
          <thead>
            <tr className="text-ink-faint">
              <th scope="col" />
              <th scope="col" className="text-right font-medium">
                {word("stepValue")}
              </th>
              <th scope="col" className="text-right font-medium">
                {word("stepAfter")}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.id} className={`border-t border-line ${step.bites ? "" : "text-ink-faint"}`}>
                <td className="py-0.5 pr-2">
                  {step.label}
                  {step.pencil && <span className="block text-ink-faint">{step.pencil}</span>}
                </td>
                <td className="py-0.5 pr-2 text-right">{step.value}</td>
                <td className="py-0.5 text-right">{step.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

type BarProps = { label: string; amount: string; from: number; to: number; look: string; strong?: boolean };

function Bar({ label, amount, from, to, look, strong }: BarProps) {
  const percent = (value: number) => `${Math.max(0, Math.min(1, value)) * 100}%`;
  return (
    <li className={`grid grid-cols-[9rem_1fr_5.2rem] items-center gap-2 ${strong ? "font-semibold" : ""}`}>
      <span className="leading-tight text-ink-soft">{label}</span>
      <span aria-hidden="true" className="relative h-3">
        <span
          className={`absolute inset-y-0 min-w-0.5 rounded-sm ${look}`}
          style={{ left: percent(from), width: percent(to - from) }}
        />
      </span>
      <span className="text-right whitespace-nowrap">{amount}</span>
    </li>
  );
}
