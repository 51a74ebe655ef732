const id = /\/ID\s*\[\s*(?:<([0-9A-Fa-f\s]{16,80})>|\(((?:\\.|[^\\)]){8,60})\))/g;
const xmp = /xmpMM:(?:Original)?DocumentID(?:>|=["'])\s*(?:uuid:|xmp\.did:|adobe:docid:[a-z]+:)?([0-9A-Fa-f-]{16,40})/g;

/**
 * What a PDF says it was first saved as: the first half of its file identifier (ISO 32000-1, 14.4) and the document id of
 * its XMP packet. Both stay when the file is changed and saved again. Identifiers of one digit over and over say nothing.
 */
export function birthsOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString("latin1");
  const ids = [...text.matchAll(id)].map(
    ([, hex, raw]) => `id:${hex ? hex.replace(/\s/g, "").toLowerCase() : Buffer.from(raw!, "latin1").toString("hex")}`,
  );
  const packets = [...text.matchAll(xmp)].map(([, found = ""]) => `xmp:${found.replaceAll("-", "").toLowerCase()}`);
  return [...new Set([...ids, ...packets])]
    .filter((one) => new Set(one.slice(one.indexOf(":") + 1)).size > 4)
    .slice(0, 4);
}
