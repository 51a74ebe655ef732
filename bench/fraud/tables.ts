import { checks } from "@/domain/checks";
import { corroborations } from "@/domain/corroboration";
import type { Table } from "../benchmark";
import { fileOf } from "./documents";
import type { Outcome } from "./found";
import { alarms, type Judged } from "./judge";
import { shareCells } from "./wilson";

const interval = "95 % interval";

/** How often each attack was found, by grade, beside what a plain baseline finds. */
export function attackTable(outcomes: readonly Outcome[]): Table {
  const groups = Map.groupBy(outcomes, ({ attack, grade }) => `${attack}|${grade}`);
  const rows = [...groups].map(([key, tried]) => {
    const count = (of: (one: Outcome) => boolean) => tried.filter(of).length;
    const named = count((one) => one.named);
    const others = Map.groupBy(
      tried.flatMap(({ by }) => by),
      (check) => check,
    );
    const by = [...others].sort((a, b) => b[1].length - a[1].length).map(([check, all]) => `${check} ${all.length}`);
    return [
      ...key.split("|"),
      ...shareCells(named, tried.length),
      shareCells(
        count((one) => one.any),
        tried.length,
      )[1],
      `${count((one) => one.placed)} of ${named}`,
      `${count((one) => one.baseline)} of ${tried.length}`,
      by.slice(0, 4).join(", "),
    ];
  });
  const columns = [
    "attack",
    "grade",
    "found by its checks",
    "%",
    interval,
    "by any %",
    "right page and box",
    "plain baseline",
    "found by",
  ];
  return { heading: "Attacks", columns, rows };
}

/** Each check by itself: how many of its attacks it alarms at, and how often it alarms at honest documents. */
export function checkTable(outcomes: readonly Outcome[], genuine: readonly Judged[]): Table {
  const documents = genuine.flatMap((one) => one.documents);
  const rows = [...checks, ...corroborations].map(({ id }) => {
    const tried = outcomes.filter(({ shows }) => shows.includes(id));
    const answers = genuine.flatMap(({ findings }) => findings.filter(({ check }) => check === id));
    const applied = answers.filter(({ verdict }) => verdict !== "not-applicable");
    const mute = applied.filter(({ verdict }) => verdict === "could-not-run").length;
    const recall = shareCells(tried.filter(({ by }) => by.includes(id)).length, tried.length);
    const alarmed = alarmedDocuments(genuine, id);
    return [
      id,
      recall[0],
      recall[1],
      recall[2],
      ...shareCells(alarmed, documents.length),
      applied.length === 0 ? "-" : `${((100 * mute) / applied.length).toFixed(1)}`,
    ];
  });
  const columns = [
    "check",
    "alarms at its attacks",
    "%",
    interval,
    "false alarms",
    "% of documents",
    interval,
    "could not run %",
  ];
  return { heading: "Checks", columns, rows };
}

/** Documents that a check alarmed at; an alarm about a whole case counts as one document. */
function alarmedDocuments(genuine: readonly Judged[], id: string): number {
  return genuine.reduce(
    (sum, { findings }) =>
      sum + new Set(findings.filter((one) => one.check === id && alarms(one)).map(({ documentId }) => documentId)).size,
    0,
  );
}

/** All checks together on honest documents: how many alarm, and whose papers they were. */
export function genuineTables(genuine: readonly Judged[], heading: string): Table[] {
  const documents = genuine.flatMap((one) => one.documents).length;
  const alarmed = genuine.map(({ findings }) => findings.filter(alarms));
  const papers = alarmed.reduce(
    (sum, findings) => sum + new Set(findings.flatMap(({ documentId }) => documentId ?? [])).size,
    0,
  );
  const whole = alarmed.reduce(
    (sum, findings) => sum + findings.filter(({ documentId }) => documentId === null).length,
    0,
  );
  const cases = alarmed.filter((findings) => findings.length > 0).length;
  const list = alarmed
    .flat()
    .map((one) => [
      one.check,
      one.severity,
      one.documentId ?? "(case)",
      one.with?.map(fileOf).join(" ") ?? "",
      JSON.stringify(one.saw).slice(0, 160),
    ]);
  return [
    {
      heading,
      columns: ["what", "alarmed", "%", interval],
      rows: [
        ["documents with a medium or high alarm", ...shareCells(papers, documents)],
        ["the same, with alarms about whole cases", ...shareCells(papers + whole, documents)],
        ["businesses with any", ...shareCells(cases, genuine.length)],
      ],
    },
    {
      heading: `${heading}: every alarm`,
      columns: ["check", "severity", "document", "with", "saw"],
      rows: list.sort(),
    },
  ];
}

/** Seconds of all checks and comparisons of a case, shared out over its documents. */
export function timeTable(judged: readonly Judged[]): Table {
  const each = judged
    .filter(({ documents }) => documents.length > 0)
    .map(({ milliseconds, documents }) => milliseconds / documents.length)
    .sort((a, b) => a - b);
  const at = (share: number) => ((each[Math.floor((each.length - 1) * share)] ?? 0) / 1000).toFixed(4);
  return {
    heading: "Seconds of all checks a document, beyond its reading",
    columns: ["cases", "median", "95 %"],
    rows: [[judged.length, at(0.5), at(0.95)]],
  };
}
