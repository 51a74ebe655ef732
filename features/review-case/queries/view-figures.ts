import type { BusinessFigures, Doubt, FigureDoubt } from "@/domain/recommendation/recommendation";
import { type Language, say, type WordValues } from "@/domain/words";
import { money } from "@/i18n/format";
import type { FiguresView, FigureView } from "../case-view";
import { type FigureWord, figureWords } from "../figure-words";

type Writer = { t: (word: FigureWord, values?: WordValues) => string; show: (amount: string) => string };

/** The verified figures of a business as the case page shows them, each with its doubt and the documents behind it. */
export function viewFigures(facts: BusinessFigures, language: Language): FiguresView {
  const write: Writer = {
    t: (word, values) => say(figureWords, language, word, values),
    show: (amount) => money(amount, language, facts.currency),
  };
  return {
    rows: [
      ...tradeRows(facts, write),
      ...shapeRows(facts, write),
      ...assetRows(facts, write),
      ...cashRows(facts, write),
    ],
    cash: cashMonths(facts, write.show),
  };
}

const percent = (share: number) => Math.round(share * 100);

function doubtOf(doubt: FigureDoubt | undefined, { t, show }: Writer): string | null {
  if (!doubt || (doubt.low === doubt.high && doubt.selfOnly === 0)) return null;
  return t("doubt", {
    low: show(doubt.low),
    high: show(doubt.high),
    percent: percent(doubt.selfOnly),
    count: doubt.weakest ?? 0,
  });
}

/** How much rests on the weakest proof; nothing for what an earlier engine worked out. */
function standingOf(doubt: Doubt | undefined, { t }: Pick<Writer, "t">): string | null {
  if (!doubt) return null;
  const { selfOnly, weakest } = doubt;
  return weakest > 0 ? t("standing", { percent: percent(selfOnly), count: weakest }) : t("sure");
}

const together = (...notes: readonly (string | null)[]) => notes.filter((one) => one !== null).join(" · ") || null;

function tradeRows({ verifiedSales, purchases, margin }: BusinessFigures, write: Writer): FigureView[] {
  const { t, show } = write;
  const rows: FigureView[] = [
    {
      label: t("sales"),
      value: show(verifiedSales.amount),
      note: doubtOf(verifiedSales.doubt, write),
      documents: verifiedSales.documents,
    },
  ];
  if (purchases.documents.length > 0)
    rows.push({
      label: t("purchases"),
      value: show(purchases.amount),
      note: doubtOf(purchases.doubt, write),
      documents: purchases.documents,
    });
  if (margin)
    rows.push({
      ...{ label: t("margin"), value: t("marginValue", { low: margin.low, likely: margin.likely, high: margin.high }) },
      note: t("marginNote", { from: margin.months[0] ?? "", to: margin.months.at(-1) ?? "", sure: margin.sure }),
      documents: margin.documents,
    });
  return rows;
}

function shapeRows(
  { growth = [], seasons, concentration, gaps = [], salesByMonth, topCustomers }: BusinessFigures,
  { t, show }: Writer,
): FigureView[] {
  const rows: FigureView[] = growth.map((one) => ({
    label: t(one.over),
    value: t("change", { percent: signed(one.percent), before: show(one.before), after: show(one.after) }),
    note: one.selfOnly > 0 ? t("selfOnly", { percent: percent(one.selfOnly) }) : null,
    documents: one.documents,
  }));
  if (seasons) {
    const { peak, trough, months } = seasons;
    const said = { peak: peak.month, peakPercent: peak.percent, trough: trough.month, troughPercent: trough.percent };
    const documents = [...peak.documents, ...trough.documents];
    const weak = [peak, trough].flatMap((one) =>
      one.doubt && one.doubt.weakest > 0 ? `${one.month}: ${standingOf(one.doubt, { t })}` : [],
    );
    const note = together(t("seasonsNote", { months }), ...weak);
    rows.push({ label: t("seasons"), value: t("seasonsValue", said), note, documents });
  }
  if (concentration) {
    const { topShare, topShareLow, hhi, customers, documents } = concentration;
    const value = t("concentrationValue", { share: topShare, hhi });
    rows.push({
      label: t("concentration"),
      value,
      note: t("concentrationNote", { customers, low: topShareLow }),
      documents,
    });
  }
  rows.push(...monthRows(salesByMonth, t), ...customerRows(topCustomers, t));
  rows.push({ label: t("gaps"), value: gaps.flat().join(", ") || t("none"), note: null, documents: [] });
  return rows;
}

/** The months whose sales the own page alone shows, wholly or in part. */
function monthRows(months: BusinessFigures["salesByMonth"], t: Writer["t"]): FigureView[] {
  const weak = months.filter((one) => one.doubt && one.doubt.selfOnly > 0);
  if (weak.length === 0) return [];
  const value = weak
    .map(({ month, doubt }) => t("monthValue", { month, percent: percent(doubt!.selfOnly) }))
    .join(", ");
  return [{ label: t("months"), value, note: null, documents: weak.flatMap((one) => one.documents) }];
}

function customerRows(customers: BusinessFigures["topCustomers"], t: Writer["t"]): FigureView[] {
  if (customers.length === 0) return [];
  const value = customers.map(({ name, share }) => t("customerValue", { name, share: percent(share) })).join(", ");
  const doubts = customers.flatMap(({ name, doubt }) =>
    doubt && doubt.weakest > 0
      ? t("customerDoubt", { name, percent: percent(doubt.selfOnly), count: doubt.weakest })
      : [],
  );
  const documents = customers.flatMap((one) => one.documents ?? []);
  return [{ label: t("customers"), value, note: together(...doubts), documents }];
}

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0");

function assetRows({ contractedIncome, assets }: BusinessFigures, write: Writer): FigureView[] {
  const { t, show } = write;
  const rows: FigureView[] = [];
  if (contractedIncome.documents.length > 0)
    rows.push({
      label: t("ahead"),
      value: show(contractedIncome.amount),
      note: doubtOf(contractedIncome.doubt, write),
      documents: contractedIncome.documents,
    });
  for (const { plateNumber, kind, years, proof, documents, doubt } of assets?.vehicles ?? []) {
    const value = t("vehicleValue", { kind: kind ?? "–", years: years === null ? "none" : String(years) });
    rows.push({
      label: t("vehicle", { plate: plateNumber }),
      value,
      note: together(t(proof), standingOf(doubt, write)),
      documents,
    });
  }
  if (assets && assets.premises.length > 0) {
    const live = assets.premises.some((id) => assets.shownLive.includes(id));
    const value = t("premisesValue", { count: assets.premises.length });
    const note = together(live ? t("live") : null, standingOf(assets.premisesDoubt, write));
    rows.push({ label: t("premises"), value, note, documents: assets.premises });
  }
  if (assets && assets.permits.length > 0) {
    const value = t("permitsValue", { count: assets.permits.length });
    const note = standingOf(assets.permitsDoubt, write);
    rows.push({ label: t("permits"), value, note, documents: assets.permits });
  }
  return rows;
}

function cashRows({ cashFlow }: BusinessFigures, { t, show }: Writer): FigureView[] {
  if (!cashFlow) return [];
  const { lowest, ownTransfersIn, borrowed, selfOnly, documents } = cashFlow;
  const rows: FigureView[] = [];
  if (lowest)
    rows.push({
      ...{ label: t("lowest"), value: t("lowestValue", { amount: show(lowest.amount), day: lowest.day }) },
      ...{ note: selfOnly > 0 ? t("selfOnly", { percent: percent(selfOnly) }) : null, documents: lowest.documents },
    });
  const value = t("notIncomeValue", { own: show(ownTransfersIn), borrowed: show(borrowed) });
  if (Number(ownTransfersIn) + Number(borrowed) > 0) rows.push({ label: t("notIncome"), value, note: null, documents });
  return rows;
}

/** Months of money in and out, as shares of the largest. */
function cashMonths({ cashFlow }: BusinessFigures, show: Writer["show"]): FiguresView["cash"] {
  if (!cashFlow) return [];
  const most = cashFlow.months.reduce((top, one) => Math.max(top, Number(one.in), Number(one.out)), 1);
  return cashFlow.months.map((one) => ({
    month: one.month,
    ...{ in: show(one.in), out: show(one.out), inShare: Number(one.in) / most, outShare: Number(one.out) / most },
  }));
}
