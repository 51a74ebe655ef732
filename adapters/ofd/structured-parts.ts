import type { StructuredPart, XmlNode } from "@/domain/reading";
import { structuredPart } from "../xml/structured-part";
import type { Package } from "./unzip";
import { childrenNamed, descend, readXmlPart, resolvePart } from "./xml-parts";

/** What an OFD says in data: the fields of its own header, and XML files attached to it. @throws Unreadable */
export async function structuredParts(
  pack: Package,
  path: string,
  body: XmlNode,
  document: XmlNode,
): Promise<StructuredPart[]> {
  const parts: StructuredPart[] = [];
  const fields = descend(body, "DocInfo", "CustomDatas");
  if (fields) parts.push({ source: "OFD.xml", format: "ofd-fields", signatureVerified: false, root: fields });
  for (const name of await attachmentNames(pack, path, document)) {
    const bytes = await pack.read(name);
    if (bytes) parts.push(structuredPart(name, bytes));
  }
  return parts;
}

async function attachmentNames(pack: Package, path: string, document: XmlNode): Promise<string[]> {
  const list = descend(document, "Attachments");
  const location = list ? resolvePart(path, list.text) : "";
  const attachments = list ? await readXmlPart(pack, location) : null;
  const named = childrenNamed(attachments ?? undefined, "Attachment").map((one) =>
    resolvePart(location, descend(one, "FileLoc")?.text ?? ""),
  );
  const lying = pack.names.filter((name) => /\/Attachs?\/[^/]+\.xml$/i.test(name) && !/Attachments\.xml$/i.test(name));
  return [...new Set([...named, ...lying])].filter((name) => /\.xml$/i.test(name)).slice(0, 10);
}
