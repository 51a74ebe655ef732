import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import type { XmlNode } from "@/domain/reading";
import { limits } from "../container/limits";
import { Unreadable } from "../container/unreadable";
import { decodeXml } from "./decode-xml";

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Reads an XML document into a plain tree; names lose their prefix, `text` is the element's own text,
 * without the space around it unless `keepSpaces` (where spaces are characters with places of their own).
 * Document types and entities are refused unread, so nothing can be fetched or multiplied.
 * @throws Unreadable "corrupt", "bomb" or "too-large"
 */
export function parseXml(bytes: Uint8Array, { keepSpaces = false } = {}): { root: XmlNode; namespace: string } {
  if (bytes.length > limits.xmlBytes) throw new Unreadable("too-large", `XML of ${bytes.length} bytes`);
  const text = decodeXml(bytes);
  refuseDocumentType(text);
  const root = documentElement(text);
  const budget = { nodes: limits.xmlNodes, keepSpaces };
  return { root: toNode(root, 0, budget), namespace: root.namespaceURI ?? "" };
}

function refuseDocumentType(text: string): void {
  if (!/<!(DOCTYPE|ENTITY)/i.test(text)) return;
  const entities = text.match(/<!ENTITY[^>]*>/gi) ?? [];
  const nested = entities.filter((entity) => /&[\w.-]+;/.test(entity));
  if (nested.length > 0) throw new Unreadable("bomb", "entities that unfold into each other");
  throw new Unreadable("corrupt", "a document type declaration, which no invoice carries");
}

function documentElement(text: string): Element {
  refuseDepth(text);
  const stop = (level: string, message: string) => {
    if (level !== "warning") throw new Unreadable("corrupt", `XML: ${message.slice(0, 200)}`);
  };
  try {
    const root = new DOMParser({ onError: stop, locator: false }).parseFromString(text, "text/xml").documentElement;
    if (root) return root;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("corrupt", `XML: ${String(error).slice(0, 200)}`);
  }
  throw new Unreadable("corrupt", "XML without a root");
}

/** Counts open tags before the parser, whose serial recursion a deep document could exhaust. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (const tag of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    if (tag[1]) depth--;
    else if (!tag[2]) depth++;
    if (depth > limits.xmlDepth) throw new Unreadable("bomb", `XML deeper than ${limits.xmlDepth}`);
  }
}

function toNode(element: Element, depth: number, budget: { nodes: number; keepSpaces: boolean }): XmlNode {
  if (depth > limits.xmlDepth || --budget.nodes < 0) throw new Unreadable("bomb", "XML with too many elements");
  const children: XmlNode[] = [];
  let text = "";
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) children.push(toNode(node as Element, depth + 1, budget));
    else if (node.nodeType === TEXT || node.nodeType === CDATA) text += node.nodeValue ?? "";
  }
  return {
    name: element.localName ?? element.nodeName,
    attributes: attributesOf(element),
    children,
    text: text.trim(),
  };
}

function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.prefix === "xmlns" || attribute.name === "xmlns") continue;
    attributes[attribute.localName ?? attribute.name] = attribute.value;
  }
  return attributes;
}
