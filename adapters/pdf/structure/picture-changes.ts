import { createCanvas } from "@napi-rs/canvas";
import type { PdfStructure } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { PdfPage } from "../open-pdf";
import { boxAround } from "./marks";

type Change = PdfStructure["changes"][number];

const side = 900;
/** Cells a hundredth of the page wide; fewer changed cells than this are the edge of a letter. */
const cells = 100;
const fewestCells = 3;
const mostPlaces = 6;

/** Places of a page whose pixels are others than before, comments and form fields left out of both. */
export async function pictureChanges(page: number, was: PdfPage, is: PdfPage): Promise<Change[]> {
  const [before, after] = [await grey(was), await grey(is)];
  if (before.width !== after.width || before.height !== after.height)
    return [{ page, how: "picture-changed", before: "", after: "", box: [0, 0, 1, 1] }];
  const marks = changedCells(before, after);
  return clusters(marks)
    .filter((cluster) => cluster.length >= fewestCells)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostPlaces)
    .map((cluster) => {
      const lost = cluster.filter((cell) => marks.get(cell) === "lost").length;
      const how = lost >= 2 && lost > 0.2 * cluster.length ? ("picture-changed" as const) : ("picture-added" as const);
      return { page, how, before: "", after: "", box: boxAround(cluster.map(boxOfCell)) };
    });
}

type Grey = { width: number; height: number; data: Uint8Array };

async function grey(page: PdfPage): Promise<Grey> {
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: side / Math.max(plain.width, plain.height, 1) });
  const canvas = createCanvas(Math.max(8, Math.round(viewport.width)), Math.max(8, Math.round(viewport.height)));
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  const target = context as unknown as CanvasRenderingContext2D;
  await page
    .render({ canvas: null, canvasContext: target, viewport, annotationMode: 0 })
    .promise.catch(() => undefined);
  const rgba = context.getImageData(0, 0, canvas.width, canvas.height).data;
  const data = new Uint8Array(canvas.width * canvas.height);
  for (let at = 0; at < data.length; at++)
    data[at] = (rgba[at * 4]! * 77 + rgba[at * 4 + 1]! * 150 + rgba[at * 4 + 2]! * 29) >> 8;
  return { width: canvas.width, height: canvas.height, data };
}

/** Cells with changed pixels: "lost" where ink went, "new" where there was paper before. */
function changedCells(before: Grey, after: Grey): Map<number, "lost" | "new"> {
  const marks = new Map<number, "lost" | "new">();
  for (let y = 0, at = 0; y < before.height; y++) {
    const row = Math.floor((y / before.height) * cells) * cells;
    for (let x = 0; x < before.width; x++, at++) {
      const step = after.data[at]! - before.data[at]!;
      if (Math.abs(step) < 70) continue;
      const cell = row + Math.floor((x / before.width) * cells);
      if (step > 0 || !marks.has(cell)) marks.set(cell, step > 0 ? "lost" : "new");
    }
  }
  return marks;
}

function clusters(marks: ReadonlyMap<number, unknown>): number[][] {
  const left = new Set(marks.keys());
  const found: number[][] = [];
  for (const start of marks.keys()) {
    if (!left.delete(start)) continue;
    const cluster = [start];
    for (let at = 0; at < cluster.length; at++) {
      for (const near of around(cluster[at]!)) if (left.delete(near)) cluster.push(near);
    }
    found.push(cluster);
  }
  return found;
}

/** Cells up to two columns or one row away: letters of a word hang together. */
function around(cell: number): number[] {
  const column = cell % cells;
  return [-2, -1, 0, 1, 2]
    .filter((dx) => column + dx >= 0 && column + dx < cells)
    .flatMap((dx) => [-1, 0, 1].map((dy) => cell + dy * cells + dx));
}

function boxOfCell(cell: number): Box {
  return [(cell % cells) / cells, Math.floor(cell / cells) / cells, 1 / cells, 1 / cells];
}
