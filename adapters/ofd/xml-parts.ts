import path from "node:path/posix";
import type { XmlNode } from "@/domain/reading";
import { parseXml } from "../xml/parse-xml";
import type { Package } from "./unzip";

/** The first child (or child of a child, along `names`) of that name. */
export function descend(node: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => at?.children.find((child) => child.name === name), node);
}

/** All children of that name. */
export function childrenNamed(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** An address inside the package: absolute ones start with "/", others stand beside the part that names them. */
export function resolvePart(from: string, location: string): string {
  if (location.startsWith("/")) return path.normalize(location).slice(1);
  return path.normalize(path.join(path.dirname(from), location));
}

/** A part of the package as a tree; null when it is missing. @throws Unreadable */
export async function readXmlPart(
  pack: Package,
  name: string,
  options?: { keepSpaces: boolean },
): Promise<XmlNode | null> {
  const bytes = await pack.read(name);
  return bytes ? parseXml(bytes, options).root : null;
}

/** Numbers of an OFD attribute such as Boundary="8.5 3.5 20 20". */
export function numbers(text: string | undefined): number[] {
  return (text ?? "").split(/\s+/).filter(Boolean).map(Number).filter(Number.isFinite);
}
