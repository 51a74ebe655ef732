import type { TextRow } from "./text-rows";

/** A column of a table: what its heading says it holds, and where the heading stands. */
export type Column<Role extends string> = { role: Role; left: number; right: number };

/** Headings by role; the first pattern that fits a heading (upper case, no spaces, brackets or accents) names its role. */
export type HeadingRoles<Role extends string> = readonly (readonly [role: Role, pattern: RegExp])[];

/** The columns that a row of headings names, left to right: words in headings are short, others are passed over. */
export function columnsOf<Role extends string>(row: TextRow, roles: HeadingRoles<Role>): Column<Role>[] {
  return row.lines.flatMap((line) => {
    const text = foldHeading(line.text);
    const role = text.length <= 24 ? roles.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
    return role ? [{ role, left: line.box[0], right: line.box[0] + line.box[2] }] : [];
  });
}

const foldHeading = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\s().:元]/gu, "")
    .toUpperCase();

/** The column that a cell from `left` to `right` belongs to: most shared width, else the nearest middle. */
export function columnFor<Role extends string>(
  columns: readonly Column<Role>[],
  left: number,
  right: number,
): Column<Role> {
  const shared = (column: Column<Role>) => Math.max(0, Math.min(right, column.right) - Math.max(left, column.left));
  const away = (column: Column<Role>) => Math.abs((left + right) / 2 - (column.left + column.right) / 2);
  return [...columns].sort((a, b) => shared(b) - shared(a) || away(a) - away(b))[0]!;
}

/** A row's texts by the role of the column they stand in. */
export function cellsByRole<Role extends string>(row: TextRow, columns: readonly Column<Role>[]): Map<Role, string> {
  const cells = new Map<Role, string>();
  for (const line of row.lines) {
    const { role } = columnFor(columns, line.box[0], line.box[0] + line.box[2]);
    cells.set(role, `${cells.get(role) ?? ""} ${line.text.normalize("NFKC")}`.trim());
  }
  return cells;
}
