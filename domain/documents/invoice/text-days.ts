import { findDays } from "../../values/parse-day";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { labelledValues } from "../layout/labelled-values";
import type { PlacedLine } from "../layout/placed-line";
import type { Habits } from "./text-habits";

const issuedLabels = [
  "Rechnungsdatum",
  "Belegdatum",
  "Beleg-Datum",
  "Ausstellungsdatum",
  "Invoice date",
  "Date of invoice",
  "Issue date",
  "Date of issue",
  "Issued on",
  "Bill date",
  "Billing date",
  "Date de facturation",
  "Date de facture",
  "Date facture",
  "Date d'émission",
  "Facturé le",
  "Émise le",
  "Émis le",
  "Établie le",
  "Fait le",
  "Erstellt am",
  "Date of document",
  "开票日期",
];
const dueLabels = [
  "Due date",
  "Date due",
  "Payable by",
  "Payment due",
  "Pay by",
  "Due on",
  "Fälligkeitsdatum",
  "Fälligkeit",
  "Fällig am",
  "Zahlbar bis",
  "Zahlungsziel",
  "Date d'échéance",
  "Échéance",
  "Date limite de paiement",
  "A payer avant le",
  "À régler avant le",
  "Zahlbar am",
  "Payable le",
];
/** Days of something else than the invoice. */
const otherLabels = [
  "Delivery date",
  "Ship date",
  "Date of supply",
  "Service date",
  "Order date",
  "Date ordered",
  "Lieferdatum",
  "Leistungsdatum",
  "Bestelldatum",
  "Auftragsdatum",
  "Date de livraison",
  "Date de prestation",
  "Date de commande",
  "Arrival",
  "Departure",
  "Anreise",
  "Abreise",
  "Arrivée",
  "Départ",
];
const headings = [
  "Handelsrechnung",
  "Schlussrechnung",
  "Mietrechnung",
  "Beitragsrechnung",
  "Abschlagsrechnung",
  "Sammelrechnung",
  "Warenrechnung",
  "Kostenrechnung",
  "Rechnung",
  "Gutschrift",
  "Buchungshilfe",
  "Tax invoice",
  "Commercial invoice",
  "Proforma invoice",
  "Invoice",
  "Facture",
  "Credit note",
  "Avoir",
];
const plainLabels = ["Datum", "Date", "Le"];

/** When the invoice was issued and when it is to be paid. */
export function invoiceDays(
  lines: readonly PlacedLine[],
  habits: Habits,
): { issuedOn: Fact | null; dueOn: Fact | null } {
  const dayIn = (text: string) => findDays(text, { order: habits.order })[0] ?? null;
  const nearBegin = (text: string) => {
    const day = dayIn(text);
    return day && day.start < 4 ? day : null;
  };
  const due = labelledValues(lines, dueLabels, dayIn, { anywhere: true })[0];
  const others = labelledValues(lines, [...dueLabels, ...otherLabels], dayIn).map(({ line }) => line);
  const isOwn = ({ line }: { line: PlacedLine }) => !others.includes(line);
  const tries = [
    { found: labelledValues(lines, issuedLabels, dayIn, { anywhere: true }), sure: 0.92 },
    {
      found: labelledValues(lines, headings, dayIn, { anywhere: true, reach: 1.2, nearest: 1 }).filter(isOwn),
      sure: 0.86,
    },
    { found: labelledValues(lines, plainLabels, nearBegin, { reach: 1.5 }).filter(isOwn), sure: 0.82 },
    { found: firstDay(lines, dayIn).filter(isOwn), sure: 0.6 },
  ];
  const hit = tries.find(({ found }) => found.length > 0);
  const say = (found: { value: { day: string; clear: boolean }; line: PlacedLine } | undefined, sure: number) =>
    found ? factFromLine(found.value.day, found.line, sure + (found.value.clear ? 0.03 : -0.06)) : null;
  return { issuedOn: say(hit?.found[0], hit?.sure ?? 0), dueOn: say(due, 0.88) };
}

function firstDay<Day>(lines: readonly PlacedLine[], dayIn: (text: string) => Day | null) {
  return lines.flatMap((line) => {
    const value = line.page > 1 ? null : dayIn(line.text);
    return value ? [{ value, line }] : [];
  });
}
