"use client";
import { useActionState } from "react";
import type { StatementProblem } from "@/domain/attestation/read-statement";
import { industries } from "@/domain/review/industries";
import { say } from "@/domain/words";
import { useLanguage } from "@/i18n/provider";
import { Button } from "@/ui/button";
import { ChoiceField, TextField } from "@/ui/field";
import { type StateOutcome, stateBusiness } from "./actions/state-business";
import { attestWords } from "./words";

/** What the business is, in six fields. What was typed stays when something is refused. */
export function BusinessForm({ known, currency }: { known: Record<string, string>; currency: string }) {
  const language = useLanguage();
  const t = (word: keyof (typeof attestWords)["en"]) => say(attestWords, language, word);
  const [outcome, act, busy] = useActionState<StateOutcome, FormData>(stateBusiness, { problems: {}, typed: known });
  const { typed, problems } = outcome;
  const wrong = (problem?: StatementProblem) => (problem ? t(problem) : undefined);
  return (
    <form action={act} className="space-y-5" noValidate>
      <TextField
        name="name"
        label={t("name")}
        defaultValue={typed.name}
        error={wrong(problems.name)}
        autoComplete="organization"
        required
      />
      <ChoiceField
        name="industry"
        label={t("industry")}
        defaultValue={typed.industry ?? "retail"}
        key={typed.industry}
        choices={industries.map((value) => ({ value, name: t(value) }))}
      />
      <TextField
        name="yearlySales"
        label={say(attestWords, language, "yearlySales", { currency })}
        hint={t("yearlySalesHint")}
        defaultValue={typed.yearlySales}
        error={wrong(problems.yearlySales)}
        inputMode="decimal"
        required
      />
      <TextField
        name="uscc"
        label={t("uscc")}
        hint={t("usccHint")}
        defaultValue={typed.uscc}
        error={wrong(problems.uscc)}
        autoCapitalize="characters"
        maxLength={24}
      />
      <TextField
        name="establishedOn"
        type="date"
        label={t("establishedOn")}
        defaultValue={typed.establishedOn}
        error={wrong(problems.establishedOn)}
      />
      <TextField name="region" label={t("region")} defaultValue={typed.region} autoComplete="address-level2" />
      <Button type="submit" busy={busy} className="w-full">
        {t("save")}
      </Button>
    </form>
  );
}
