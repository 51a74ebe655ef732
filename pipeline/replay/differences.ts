const mostNamed = 10;

/** Paths at which two plain JSON values differ, e.g. "recommendation.factors.3.after", in order; the first ten. */
export function differences(stored: unknown, replayed: unknown): string[] {
  const found: string[] = [];
  walk(stored, replayed, "", found);
  return found;
}

function walk(a: unknown, b: unknown, path: string, found: string[]): void {
  if (found.length >= mostNamed || a === b) return;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) {
    found.push(path || ".");
    return;
  }
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort())
    walk(a[key], b[key], path ? `${path}.${key}` : key, found);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
