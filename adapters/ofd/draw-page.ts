import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { XmlNode } from "@/domain/reading";
import { limits } from "../container/limits";
import { colourOf, glyphsOf } from "./glyphs";
import type { OfdPage } from "./page-content";
import { pageFont } from "./page-font";
import type { PageImage } from "./page-images";
import { childrenNamed, numbers } from "./xml-parts";

/** Draws a page: text at its places, lines and pictures. Seals and exotic strokes are left to those who need them. */
export function drawPage(page: OfdPage, images: ReadonlyMap<string, PageImage>): Canvas {
  const scale = limits.pdfRasterSide / Math.max(page.width, page.height);
  const canvas = createCanvas(
    Math.max(8, Math.round(page.width * scale)),
    Math.max(8, Math.round(page.height * scale)),
  );
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const object of page.objects) {
    context.save();
    if (object.name === "TextObject") drawText(context, object);
    else if (object.name === "PathObject") drawPath(context, object);
    else drawImage(context, object, images);
    context.restore();
  }
  return canvas;
}

function drawText(context: SKRSContext2D, object: XmlNode): void {
  for (const glyph of glyphsOf(object)) {
    context.font = `${glyph.size}px ${pageFont()}`;
    context.fillStyle = glyph.colour;
    context.fillText(glyph.character, glyph.x, glyph.y, glyph.width * 1.1);
  }
}

function drawPath(context: SKRSContext2D, object: XmlNode): void {
  const [left = 0, top = 0] = numbers(object.attributes.Boundary);
  context.translate(left, top);
  const [a, b, c, d, e, f] = numbers(object.attributes.CTM);
  if (f !== undefined) context.transform(a!, b!, c!, d!, e!, f);
  context.beginPath();
  trace(context, childrenNamed(object, "AbbreviatedData")[0]?.text ?? "");
  context.strokeStyle = colourOf(object, "StrokeColor");
  context.fillStyle = colourOf(object, "FillColor");
  context.lineWidth = Number(object.attributes.LineWidth) || 0.353;
  if (object.attributes.Fill === "true") context.fill();
  if (object.attributes.Stroke !== "false") context.stroke();
}

/** Path commands of GB/T 33190-2016, 9.3: S start, M move, L line, Q and B curves, C close; arcs are drawn as chords. */
function trace(context: SKRSContext2D, data: string): void {
  for (const [, command, rest] of data.matchAll(/([SMLQBAC])([^SMLQBAC]*)/g)) {
    const at = numbers(rest);
    if ((command === "S" || command === "M") && at.length >= 2) context.moveTo(at[0]!, at[1]!);
    else if (command === "L" && at.length >= 2) context.lineTo(at[0]!, at[1]!);
    else if (command === "Q" && at.length >= 4) context.quadraticCurveTo(at[0]!, at[1]!, at[2]!, at[3]!);
    else if (command === "B" && at.length >= 6) context.bezierCurveTo(at[0]!, at[1]!, at[2]!, at[3]!, at[4]!, at[5]!);
    else if (command === "A" && at.length >= 7) context.lineTo(at[5]!, at[6]!);
    else if (command === "C") context.closePath();
  }
}

function drawImage(context: SKRSContext2D, object: XmlNode, images: ReadonlyMap<string, PageImage>): void {
  const image = images.get(object.attributes.ResourceID ?? "");
  const [left = 0, top = 0, width = 0, height = 0] = numbers(object.attributes.Boundary);
  if (!image || width <= 0 || height <= 0) return;
  context.imageSmoothingEnabled = false;
  context.drawImage(image, left, top, width, height);
}
