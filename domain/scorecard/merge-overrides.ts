type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** `base` with what `overrides` says instead: objects are merged, numbers, amounts and lists replaced. */
export function mergeOverrides<Base extends object>(base: Base, overrides: Tree): Base {
  const merged: Record<string, unknown> = { ...(base as Tree) };
  for (const [name, value] of Object.entries(overrides)) {
    const known = merged[name];
    merged[name] = isTree(known) && isTree(value) ? mergeOverrides(known, value) : value;
  }
  return merged as Base;
}

/** Every leaf of overrides as the names that lead to it; a list is a leaf. */
export function leavesOf(overrides: Tree, before: readonly string[] = []): { path: string[]; value: unknown }[] {
  return Object.entries(overrides).flatMap(([name, value]) =>
    isTree(value) ? leavesOf(value, [...before, name]) : [{ path: [...before, name], value }],
  );
}

/** What stands at the end of these names, or undefined. */
export function leafAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isTree(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    tree,
  );
}
