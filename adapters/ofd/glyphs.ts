import type { XmlNode } from "@/domain/reading";
import { expandDeltas } from "./expand-deltas";
import { childrenNamed, numbers } from "./xml-parts";

/** A character with its place on the page: left end of its baseline, size and width in millimetres. */
export type Glyph = { character: string; x: number; y: number; size: number; width: number; colour: string };

/** The characters of one TextObject. A zero or backward step starts a new line inside it. */
export function glyphsOf(text: XmlNode): Glyph[] {
  const [left = 0, top = 0] = numbers(text.attributes.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(text.attributes.CTM);
  const size = Number(text.attributes.Size) || 3;
  const colour = colourOf(text, "FillColor");
  const glyphs: Glyph[] = [];
  let [x, y] = [0, 0];
  for (const code of childrenNamed(text, "TextCode")) {
    x = code.attributes.X === undefined ? x : Number(code.attributes.X) || 0;
    y = code.attributes.Y === undefined ? y : Number(code.attributes.Y) || 0;
    const dx = expandDeltas(code.attributes.DeltaX);
    const dy = expandDeltas(code.attributes.DeltaY);
    for (const [index, character] of [...code.text].entries()) {
      const step = Math.max(dx[index] ?? 0, 0) || naturalWidth(character, size);
      const height = size * (Math.hypot(c, d) || 1);
      const place = { x: left + a * x + c * y + e, y: top + b * x + d * y + f };
      glyphs.push({ character, ...place, size: height, width: Math.min(step, size) * (Math.hypot(a, b) || 1), colour });
      x += dx[index] ?? (dx.length > 0 || dy.length > 0 ? 0 : naturalWidth(character, size));
      y += dy[index] ?? 0;
    }
  }
  return glyphs;
}

function naturalWidth(character: string, size: number): number {
  return character.codePointAt(0)! > 0x2e7f ? size : size / 2;
}

/** The object's own colour as CSS; black where it has none. */
export function colourOf(object: XmlNode, name: "FillColor" | "StrokeColor"): string {
  const value = numbers(childrenNamed(object, name)[0]?.attributes.Value);
  if (value.length === 1) return `rgb(${value[0]},${value[0]},${value[0]})`;
  return value.length === 3 ? `rgb(${value.join(",")})` : "#000";
}
