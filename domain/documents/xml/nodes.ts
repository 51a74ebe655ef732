import type { XmlNode } from "../../reading";

/**
 * All nodes under `root` that a path leads to. Steps are element names parted by "/"; "|" parts names that are read alike
 * ("ExchangedDocument|HeaderExchangedDocument/ID").
 */
export function nodesAt(root: XmlNode, path: string): XmlNode[] {
  return path.split("/").reduce<XmlNode[]>(
    (nodes, step) => {
      const names = step.split("|");
      return nodes.flatMap((node) => node.children.filter((child) => names.includes(child.name)));
    },
    [root],
  );
}

/** The first node at `path`, or null. */
export function nodeAt(root: XmlNode, path: string): XmlNode | null {
  return nodesAt(root, path)[0] ?? null;
}

/** The text of the first non-empty node at one of `paths`, trimmed; null when all are missing or empty. */
export function textAt(root: XmlNode, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = nodesAt(root, path)
      .map((node) => node.text.trim())
      .find((found) => found !== "");
    if (text) return text;
  }
  return null;
}
