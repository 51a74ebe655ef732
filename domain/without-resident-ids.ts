import type { PageReading, Reading, TextLine, XmlNode } from "./reading";
import { hideResidentIds } from "./values/hide-resident-ids";

/**
 * A reading in which no resident's identity number stands, wherever the file had it: in lines, second looks, codes and
 * structured parts. Done before anything is kept; the number of characters of a line stays, so its positions do too.
 */
export function withoutResidentIds(reading: Reading): Reading {
  return {
    ...reading,
    file: { ...reading.file, name: hideResidentIds(reading.file.name) },
    pages: reading.pages.map(hiddenPage),
    structured: reading.structured.map((part) => ({ ...part, root: hiddenNode(part.root) })),
  };
}

function hiddenPage(page: PageReading): PageReading {
  return {
    ...page,
    lines: page.lines.map(hiddenLine),
    codes: page.codes.map((code) => ({ ...code, text: hideResidentIds(code.text) })),
  };
}

/** Second looks at parts of a hidden number go with it: a birthday reads like a day. */
function hiddenLine(line: TextLine): TextLine {
  const text = hideResidentIds(line.text);
  const again = line.again?.map((look) => ({
    ...look,
    text: hideResidentIds(look.text),
    others: look.others?.map((other) => ({ ...other, text: hideResidentIds(other.text) })),
  }));
  if (text === line.text) return again ? { ...line, again } : line;
  const kept = again?.filter((look) => text.slice(look.start, look.end) === line.text.slice(look.start, look.end));
  return { ...line, text, ...(kept ? { again: kept } : {}) };
}

function hiddenNode(node: XmlNode): XmlNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [name, hideResidentIds(value)]);
  return {
    ...node,
    text: hideResidentIds(node.text),
    attributes: Object.fromEntries(attributes),
    children: node.children.map(hiddenNode),
  };
}
