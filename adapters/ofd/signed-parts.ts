import { createHash } from "node:crypto";
import type { OfdFacts, XmlNode } from "@/domain/reading";
import type { Package } from "./unzip";
import { childrenNamed, descend, readXmlPart, resolvePart } from "./xml-parts";

/** Ways of making check values, by their name or object identifier (GB/T 33190-2016, 18.2; GM/T 0006). */
const methods: Readonly<Record<string, string>> = {
  "1.2.156.10197.1.401": "sm3",
  SM3: "sm3",
  "1.3.14.3.2.26": "sha1",
  "SHA-1": "sha1",
  SHA1: "sha1",
  "2.16.840.1.101.3.4.2.1": "sha256",
  "SHA-256": "sha256",
  SHA256: "sha256",
  "1.2.840.113549.2.5": "md5",
  MD5: "md5",
};
const mostSignatures = 20;
const mostParts = 400;

/**
 * Compares the parts of an OFD with the check values that its signatures list. The last signature that covers a part
 * decides; a way of making values that is not known says nothing. Whether a signature itself is valid is not asked here.
 */
export async function signedParts(pack: Package, path: string, body: XmlNode, document: XmlNode): Promise<OfdFacts> {
  const covered = new Map<string, boolean>();
  const signatures = await listed(pack, body);
  for (const { location, root } of signatures) {
    const references = descend(root, "SignedInfo", "References");
    const method = methods[(references?.attributes.CheckMethod ?? "MD5").trim().toUpperCase()];
    for (const reference of childrenNamed(references, "Reference").slice(0, mostParts)) {
      const part = resolvePart(location, reference.attributes.FileRef ?? "");
      const bytes = method ? await pack.read(part) : null;
      const value = (descend(reference, "CheckValue")?.text ?? "").replace(/\s/g, "");
      if (method && bytes && value) covered.set(part, createHash(method).update(bytes).digest("base64") === value);
    }
  }
  const pages = pagesOf(path, document);
  return {
    signatures: signatures.length,
    changed: [...covered].filter(([, isSame]) => !isSame).map(([part]) => ({ part, page: pages.get(part) ?? null })),
    unsigned:
      covered.size === 0
        ? []
        : [...pages].filter(([part]) => !covered.has(part)).map(([part, page]) => ({ part, page })),
  };
}

async function listed(pack: Package, body: XmlNode): Promise<{ location: string; root: XmlNode }[]> {
  const list = resolvePart("OFD.xml", descend(body, "Signatures")?.text ?? "");
  const root = list ? await readXmlPart(pack, list).catch(() => null) : null;
  const signatures: { location: string; root: XmlNode }[] = [];
  for (const one of childrenNamed(root ?? undefined, "Signature").slice(0, mostSignatures)) {
    const location = resolvePart(list, one.attributes.BaseLoc ?? "");
    const signature = await readXmlPart(pack, location).catch(() => null);
    if (signature) signatures.push({ location, root: signature });
  }
  return signatures;
}

/** The parts that pages are drawn from, by the page they first appear on; templates count for the first page. */
function pagesOf(path: string, document: XmlNode): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [index, page] of childrenNamed(descend(document, "Pages"), "Page").entries())
    pages.set(resolvePart(path, page.attributes.BaseLoc ?? ""), index + 1);
  for (const template of childrenNamed(descend(document, "CommonData"), "TemplatePage"))
    pages.set(resolvePart(path, template.attributes.BaseLoc ?? ""), 1);
  return pages;
}
