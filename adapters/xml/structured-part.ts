import type { StructuredPart } from "@/domain/reading";
import { parseXml } from "./parse-xml";

/**
 * An XML document as one structured part, its format told from the root element.
 * @throws Unreadable as parseXml does
 */
export function structuredPart(source: string, bytes: Uint8Array): StructuredPart {
  const { root, namespace } = parseXml(bytes);
  return { source, format: formatOf(root.name, namespace), signatureVerified: false, root };
}

function formatOf(root: string, namespace: string): StructuredPart["format"] {
  if (/^e-?invoice$/i.test(root)) return "cn-einvoice";
  if (/^CrossIndustry(Invoice|Document)$/.test(root)) return "cii";
  if (/^(Invoice|CreditNote)$/.test(root) && /:ubl:/i.test(namespace)) return "ubl";
  return "other";
}
