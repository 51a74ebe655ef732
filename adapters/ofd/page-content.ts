import type { XmlNode } from "@/domain/reading";
import { limits } from "../container/limits";
import type { Package } from "./unzip";
import { childrenNamed, descend, numbers, readXmlPart, resolvePart } from "./xml-parts";

/** One page: its size in millimetres and everything drawn on it, background first. */
export type OfdPage = { width: number; height: number; objects: readonly XmlNode[] };

const drawn = new Set(["TextObject", "PathObject", "ImageObject"]);

/** The pages of a document, their templates merged in. @throws Unreadable */
export async function pageContents(
  pack: Package,
  path: string,
  document: XmlNode,
): Promise<{ pages: OfdPage[]; count: number }> {
  const common = descend(document, "CommonData");
  const usual = numbers(descend(common, "PageArea", "PhysicalBox")?.text);
  const templates = new Map<string, string>();
  for (const template of childrenNamed(common, "TemplatePage")) {
    templates.set(template.attributes.ID ?? "", resolvePart(path, template.attributes.BaseLoc ?? ""));
  }
  const listed = childrenNamed(descend(document, "Pages"), "Page");
  const pages: OfdPage[] = [];
  for (const entry of listed.slice(0, limits.pagesRead)) {
    const page = await readXmlPart(pack, resolvePart(path, entry.attributes.BaseLoc ?? ""), { keepSpaces: true });
    if (page) pages.push(await pageOf(pack, page, templates, usual));
  }
  return { pages, count: listed.length };
}

async function pageOf(pack: Package, page: XmlNode, templates: Map<string, string>, usual: number[]): Promise<OfdPage> {
  const own = numbers(descend(page, "Area", "PhysicalBox")?.text);
  const [, , width = 210, height = 297] = own.length === 4 ? own : usual;
  const objects: XmlNode[] = [];
  for (const use of childrenNamed(page, "Template")) {
    const location = templates.get(use.attributes.TemplateID ?? "");
    const template = location ? await readXmlPart(pack, location, { keepSpaces: true }) : null;
    if (template) objects.push(...objectsOf(template));
  }
  objects.push(...objectsOf(page));
  return { width: sane(width), height: sane(height), objects };
}

function objectsOf(page: XmlNode): XmlNode[] {
  return childrenNamed(descend(page, "Content"), "Layer").flatMap(within);
}

function within(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (drawn.has(child.name)) return [child];
    return child.name === "PageBlock" ? within(child) : [];
  });
}

/** Page sides between 2 cm and 2 m. */
function sane(side: number): number {
  return Math.min(2000, Math.max(20, side));
}
