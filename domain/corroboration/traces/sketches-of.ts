import type { CheckedDocument } from "../../checks/check";
import { isTelling, openSketch, type Sketch } from "../likeness/sketch";

/**
 * The pictures of a document that are looked for elsewhere: photos of things, and what could not be told. Two papers of
 * one form look alike from afar, and their bytes and keys tell them apart.
 */
export function sketchesOf({
  kind,
  looks,
}: Pick<CheckedDocument, "kind" | "looks">): { page: number; sketch: Sketch }[] {
  if (!["storefront-photo", "vehicle-photo", "unknown"].includes(kind)) return [];
  return (looks?.sketches ?? []).flatMap(({ page, sketch }) => {
    const opened = openSketch(sketch);
    return opened && isTelling(opened) ? [{ page, sketch: opened }] : [];
  });
}
