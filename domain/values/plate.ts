const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const serial = "[A-HJ-NP-Z0-9]";

export type PlateKind =
  | "ordinary"
  | "new-energy-small"
  | "new-energy-large"
  | "trailer"
  | "coach"
  | "police"
  | "hong-kong-macau"
  | "embassy";
export type PlateColour = "blue" | "yellow" | "green" | "yellow-green" | "white" | "black";

const kinds: readonly [PlateKind, RegExp][] = [
  ["new-energy-large", new RegExp(`^[${provinces}][A-HJ-NP-Z]\\d{5}[DF]$`)],
  ["new-energy-small", new RegExp(`^[${provinces}][A-HJ-NP-Z][A-HJK]${serial}\\d{4}$`)],
  ["hong-kong-macau", new RegExp(`^粤Z${serial}{4}[港澳]$`)],
  ["trailer", new RegExp(`^[${provinces}][A-HJ-NP-Z]${serial}{4}挂$`)],
  ["coach", new RegExp(`^[${provinces}][A-HJ-NP-Z]${serial}{4}学$`)],
  ["police", new RegExp(`^[${provinces}][A-HJ-NP-Z]${serial}{4}警$`)],
  ["embassy", /^使\d{6}$/],
  ["ordinary", new RegExp(`^[${provinces}][A-HJ-NP-Z]${serial}{5}$`)],
];

/** Drops dots, spaces and hyphens, folds full width, upper case. */
export function normalisePlate(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[·•・.,:\s\-_—|'"]/g, "");
}

/** The kind of a licence plate (GA 36-2018), or null when `text` is none. `text` must be normalised. */
export function plateKind(text: string): PlateKind | null {
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (kind === "ordinary" && (text.slice(2).match(/[A-Z]/g) ?? []).length > 2) return null;
  return kind;
}

/** The plate that a misread text stands for: no serial holds I or O, so they are 1 and 0 (a Q may
 * stand and is a 0 only when nothing else makes a plate); null when it is still none. */
export function readPlate(text: string): string | null {
  const plain = normalisePlate(text);
  const repaired = plain.slice(0, 2) + plain.slice(2).replaceAll("O", "0").replaceAll("I", "1");
  const office = repaired[1] === "0" ? `${repaired[0]}O${repaired.slice(2)}` : repaired;
  const withoutQ = repaired.slice(0, 2) + repaired.slice(2).replaceAll("Q", "0");
  for (const tried of [repaired, office, withoutQ]) if (plateKind(tried)) return tried;
  return null;
}

/** The background colours such a plate may have. */
export function coloursOfPlate(kind: PlateKind): readonly PlateColour[] {
  const colours: Record<PlateKind, readonly PlateColour[]> = {
    ordinary: ["blue", "yellow"],
    "new-energy-small": ["green"],
    "new-energy-large": ["yellow-green", "yellow", "green"],
    trailer: ["yellow"],
    coach: ["yellow"],
    police: ["white"],
    "hong-kong-macau": ["black"],
    embassy: ["black"],
  };
  return colours[kind];
}

/** The last six characters: optical readers lose the province first, so plates are matched on these before all. */
export const plateTail = (plate: string): string => plate.slice(-6);
