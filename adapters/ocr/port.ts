import type { TextLine } from "@/domain/reading";
import type { Box } from "@/domain/values/box";

/** An upright raster to read: raw RGB, three bytes a pixel. */
export type Raster = { width: number; height: number; rgb: Uint8Array };

/**
 * One line of a raster (or a part of one) that is read again. `box` is in fractions of the raster, `tilt` in degrees
 * clockwise; only characters of `allowed` may come out.
 */
export type CellToRead = { box: Box; tilt: number; allowed: string };

/** What a cell may say, and its share (0..1) of all that was thought of. */
export type CellText = { text: string; confidence: number };
/** What a cell says, and what else it may say, likeliest first. */
export type CellReading = CellText & { others: readonly CellText[] };

/**
 * What a recogniser thinks at each step along one line, left to right: `groups` + 1 chances a step, first that no letter
 * stands there, then each group of letters that was asked for.
 */
export type StripScores = { steps: number; chances: Float32Array };

/** Where one line of words lies, in pixels of its raster: its middle, the direction it is read in (unit vector), its size. */
export type LinePlace = { x: number; y: number; dx: number; dy: number; length: number; height: number };

/** Lines of words seen from afar, unread, and how far the raster must be turned clockwise until they stand upright. */
export type Survey = { places: readonly LinePlace[]; turn: 0 | 90 | 180 | 270 };

/** Reads printed words off a raster. Boxes are fractions of that raster. */
export interface OcrReader {
  readonly name: "paddle" | "tesseract";
  /** @throws when the engine itself broke (never for an empty or unreadable page: that is an empty list). */
  read(raster: Raster): Promise<TextLine[]>;
  /** Reads cells again, each by itself; the answer is in the order given. */
  readCells(raster: Raster, cells: readonly CellToRead[]): Promise<CellReading[]>;
  /**
   * For texts with a grammar of their own: raw chances of groups of letters ("0O" is one group) in strips that each hold
   * one upright line. Absent where the engine tells none.
   */
  scoreStrips?(strips: readonly Raster[], groups: readonly string[]): Promise<StripScores[]>;
  /**
   * A cheap look at where lines are and which way is up; `near` sees smaller print and costs twice as much. Absent where
   * the engine cannot tell without reading.
   */
  survey?(raster: Raster, near?: boolean): Promise<Survey>;
  close(): Promise<void>;
}
