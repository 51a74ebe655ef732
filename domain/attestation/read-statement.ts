import { type Industry, industries } from "../review/industries";
import { isDay } from "../values/day";
import { type Minor, toMinor } from "../values/money";
import { isUscc, normaliseTaxId } from "../values/tax-id";

/** Why a field of a statement can't be taken. */
export type StatementProblem = "name-missing" | "name-too-long" | "uscc-invalid" | "sales-invalid" | "day-invalid";
export type Statement = {
  name: string;
  uscc: string | null;
  industry: Industry;
  region: string | null;
  yearlySales: Minor;
  establishedOn: string | null;
};
export type StatementProblems = Partial<Record<"name" | "uscc" | "yearlySales" | "establishedOn", StatementProblem>>;

/** Reads what an owner typed about the business, or says which fields are not right and why. */
export function readStatement(
  typed: Readonly<Record<string, string>>,
  today: string,
): { ok: true; statement: Statement } | { ok: false; problems: StatementProblems } {
  const name = (typed.name ?? "").trim();
  const uscc = normaliseTaxId(typed.uscc ?? "");
  const yearlySales = toMinor((typed.yearlySales ?? "").normalize("NFKC").replace(/[元¥\s]/g, ""));
  const establishedOn = typed.establishedOn ?? "";
  const problems: StatementProblems = {};
  if (!name) problems.name = "name-missing";
  else if ([...name].length > 80) problems.name = "name-too-long";
  if (uscc && !isUscc(uscc)) problems.uscc = "uscc-invalid";
  if (yearlySales === null || yearlySales < 0n || yearlySales > 10n ** 13n) problems.yearlySales = "sales-invalid";
  if (establishedOn && (!isDay(establishedOn) || establishedOn > today)) problems.establishedOn = "day-invalid";
  if (Object.keys(problems).length > 0 || yearlySales === null) return { ok: false, problems };
  const industry = industries.find((one) => one === typed.industry) ?? "other";
  return {
    ok: true,
    statement: {
      name,
      uscc: uscc || null,
      industry,
      region: (typed.region ?? "").trim().slice(0, 40) || null,
      yearlySales,
      establishedOn: establishedOn || null,
    },
  };
}
