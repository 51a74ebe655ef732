import type { Box } from "./values/box";

/** The ladder of reading, highest first: a fact keeps the rung it came from for ever. */
export const rungs = ["signed-xml", "xml", "pdf-text", "qr", "ocr", "declared"] as const;
export type Rung = (typeof rungs)[number];

/** What a part of a line says when it is read again in its own cell, held to the letters that can stand there. */
export type SecondLook = {
  /** The part of the line's text that was read again: from character `start` to before `end`. */
  start: number;
  end: number;
  text: string;
  /** 0..1: its share of all texts that were thought of. */
  confidence: number;
  reader: "paddle" | "tesseract";
  /** What it may say instead, likeliest first. */
  others?: readonly { text: string; confidence: number }[];
};

/** One line of text seen on a page. `confidence` is 0..1; a text layer says 1. */
export type TextLine = {
  text: string;
  box: Box;
  confidence: number;
  rung: "pdf-text" | "ocr";
  /** Left edge and width of each character as fractions of the page width, where the source knows them. */
  characters?: readonly (readonly [x: number, width: number])[];
  /** How far the line leans on the page, in degrees clockwise; left out when it is level or unknown. */
  tilt?: number;
  /** Money, days and numbers on this line that were read a second time; left out when nothing was. */
  again?: readonly SecondLook[];
};

/** A barcode found on a page, decoded but not interpreted. */
export type CodeSighting = { format: string; text: string; box: Box };

/** A licence plate found in a photo. `colour` is what the pixels say. */
export type PlateSighting = {
  text: string;
  confidence: number;
  box: Box;
  colour: "blue" | "yellow" | "green" | "yellow-green" | "white" | "black" | null;
};

/** How the characters of a plate were drawn, in its order, and what lies between and around them: its rim, the vehicle. */
export type PlateLooks = {
  letters: readonly (PixelLook & { box: Box })[];
  rim: PixelLook;
  around: PixelLook;
  /**
   * How steep the edges of the whole picture but for the plate's characters are: of those that part as much light as the
   * characters do, the steepest fifth and tenth; how many there are. Left out by older readings.
   */
  elsewhere?: { edges: number; steep: number; steepest: number };
};

/**
 * What the pixels of a place say of how they were made: how steeply its edges rise (middle and upper quarter, as shares of the
 * light they part; how many there are), the mean step from a pixel of bare ground to its neighbours (grey levels; how many
 * there are), and the middle colours of ground and ink.
 */
export type PixelLook = {
  steep: number;
  steepest: number;
  edges: number;
  grain: number;
  bare: number;
  ground: readonly [red: number, green: number, blue: number];
  ink: readonly [red: number, green: number, blue: number];
};

export type PageReading = {
  /** 1 for the first page. */
  number: number;
  /** Pixels of the raster that people are shown. */
  width: number;
  height: number;
  lines: readonly TextLine[];
  codes: readonly CodeSighting[];
  plates: readonly PlateSighting[];
  /** SHA-256 of the page's pixels as they are shown: the same whatever the file says around them. Older readings have none. */
  pixels?: string;
  /** The page as 64 x 64 cells of grey in Base64, where it is a picture inside a file of pages. */
  sketch?: string;
};

/** A structured part found in the file: an XML document as a tree. Names keep their case, prefixes are dropped. */
export type XmlNode = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
};
export type StructuredPart = {
  /** Where it was found, e.g. "factur-x.xml" or "Doc_0/Attach/original_invoice.xml". */
  source: string;
  format: "cn-einvoice" | "ubl" | "cii" | "ofd-fields" | "other";
  /** True only when a signature was present and verified. */
  signatureVerified: boolean;
  root: XmlNode;
};

/**
 * How far the strongest regular wave stands out of waves of like length and direction, in the tiles of a picture, highest
 * first: binary logarithms of power over middle power. Pure noise says about 3. `colour` is red against green.
 */
export type Waves = { light: readonly number[]; colour: readonly number[] };

/** What the pixels of a photo or scan say about its quality and origin. */
export type PictureFacts = {
  width: number;
  height: number;
  /** Variance of the Laplacian of the 1,000 px greyscale: low is blurred. */
  sharpness: number;
  /** Mean luminance 0..255. */
  luminance: number;
  /** Fraction of pixels clipped to white. */
  glare: number;
  /** Highest ring-masked peak-to-median ratio of the spectrum over several scales: high suggests a photo of a screen. */
  moire: number;
  /** What kind of file it is: "jpeg", "png", "heic"…; left out by older readings, as is what follows. */
  format?: string;
  /** How much of the height, from the top and from the bottom, is one flat colour. 0..1. */
  bars?: { top: number; bottom: number };
  /** What its notes say of programs it went through, quoted; the uploader's claim, like all notes. */
  marks?: readonly string[];
  /**
   * How print shares the history of saving of its JPEG: mean log odds (natural) of `whole`, and for each letter its left edge
   * and width (fractions), how many levels tell, and the sum of their log odds. What was painted in later is below 0.
   * The same measured against the picture cut on another grid follows; older readings leave it out. Null where it cannot be told.
   */
  saves?: {
    whole: number;
    wholeOnOtherGrid?: number;
    lines: readonly {
      box: Box;
      letters: readonly (readonly [
        x: number,
        width: number,
        count: number,
        sum: number,
        countOnOtherGrid?: number,
        sumOnOtherGrid?: number,
      ])[];
    }[];
  } | null;
  /**
   * How steeply print rises from ink to paper, a few letters at a time: the greatest rise from pixel to pixel (`steep`) and the
   * strongest bend (`fine`) as shares of the `contrast` (grey levels) between ink and paper; `height` in pixels. Left out by
   * older readings.
   */
  edges?: readonly { box: Box; contrast: number; height: number; steep: number; fine: number }[];
  /** The plates in it, and how each of their characters was drawn: null where they cannot be told apart. Left out by older readings. */
  plates?: readonly { text: string; box: Box; looks: PlateLooks | null }[];
  /**
   * How far the ink of each letter is from the likest other ink on the page (`of`) when it is moved by whole pixels: root mean
   * square as a share of the contrast between ink and paper, as is the `grain` of the paper around it; `moved` is how many pixels
   * print must be moved to be as far. Left out by older readings, which have digits alone and no `moved`.
   */
  likeLetters?: readonly { box: Box; of: Box; apart: number; grain: number; moved?: number }[];
  /**
   * Regular waves as a screen's dots leave them; null where the picture is too small to tell, left out by older readings.
   * `small` is of 25 small tiles, each close up or from afar, whichever is higher; left out where five large ones leave no doubt.
   */
  screen?: { near: Waves; far: Waves | null; small?: Waves } | null;
  /** 64-bit difference hash, 16 hex digits. */
  perceptualHash: string;
  /** 64 x 64 cells of grey in Base64, to know the picture again; left out by older readings. */
  sketch?: string;
  /**
   * How like the picture the small one is that the camera laid into the file: as a whole, and any window of it (what is left
   * after cropping). Correlation, -1..1; left out where there is none, and by older readings.
   */
  thumbnail?: { whole: number; window: number };
  /** What the file says in words of itself (description, comment); left out by older readings. */
  says?: readonly string[];
  software: string | null;
  cameraModel: string | null;
  /** ISO local time "2026-05-14T09:30:00" from EXIF, or null. */
  takenAt: string | null;
  place: { latitude: number; longitude: number } | null;
};

/** What the structure of a PDF says about its origin. */
export type PdfFacts = {
  producer: string | null;
  creator: string | null;
  /** Title, subject, keywords and author as the file says them of itself; left out by older readings. */
  says?: readonly string[];
  incrementalUpdates: number;
  hasActiveContent: boolean;
  /** What the file says it was first saved as ("id:<hex>", "xmp:<uuid>"): kept by whatever is saved over it. */
  births?: readonly string[];
  /** What was found on its pages and in its earlier saves; left out where nobody looked. */
  structure?: PdfStructure;
};

type PdfSpot = { page: number; box: Box };

/** How a PDF came to show what it shows. Texts are as they stand in the file, cut at 160 characters. */
export type PdfStructure = {
  /** Days of its making and of its last change as the file itself says: "2026-05-14". */
  createdOn: string | null;
  modifiedOn: string | null;
  isSigned: boolean;
  /** True when what the pages show was changed after the last signature. */
  changedAfterSigning: boolean;
  /** What later saves changed on the pages themselves; forms, comments and signatures are not pages. */
  changes: readonly (PdfSpot & { how: "text" | "picture-changed" | "picture-added"; before: string; after: string })[];
  /** Text that was painted over, and what stands there now ("" for nothing). */
  redrawn: readonly (PdfSpot & { how: "fill" | "picture"; before: string; after: string })[];
  /** Text that is in the file and not seen. */
  hidden: readonly (PdfSpot & {
    how: "invisible" | "same-colour" | "transparent" | "tiny" | "off-page" | "layer-off" | "covered" | "behind-picture";
    text: string;
  })[];
  /** Values whose characters do not belong together, or that belong to no other value of the page. */
  mixed: readonly (PdfSpot & {
    how: "font" | "subset" | "size" | "baseline" | "colour" | "spacing" | "odd-font";
    text: string;
    part: string;
  })[];
  /** Live text on a page that is a scan. */
  overScan: readonly (PdfSpot & { text: string })[];
  /** Small pictures or fills laid on a scan. */
  patches: readonly PdfSpot[];
  /** Characters whose drawn shape is another one than the file says. */
  glyphs: readonly (PdfSpot & { says: string; shows: string })[];
  /** How each page is made, to tell one that came from another file; left out by older readings. */
  pages?: readonly PdfPageMake[];
  /** What the file would do by itself, or have done; `box` where it is bound to a place. */
  actions: readonly {
    kind: "script" | "launch" | "program" | "form-sends" | "media";
    page: number;
    box: Box | null;
    detail: string;
  }[];
};

/** How one page of a PDF is made. Lengths are points of the shown page. */
export type PdfPageMake = {
  page: number;
  widthPt: number;
  heightPt: number;
  /** True where the page is a picture of a page. */
  isScan: boolean;
  /** How many letters are seen on it. */
  letters: number;
  /** Size of most of its letters; null where there are none. */
  sizePt: number | null;
  /**
   * The fonts of its letters, most used first. `copy` counts the font programs of the file: pages of one print share them,
   * a page from elsewhere brings its own, also of a font with the same name. `share` of the page's letters is 0..1.
   */
  fonts: readonly { copy: number; base: string; share: number }[];
};

/** What the signatures of an OFD say of its parts: each lists the parts it covers with their check values. */
export type OfdFacts = {
  signatures: number;
  /** Parts whose bytes are not those that were signed; `page` where the part is drawn on a page. */
  changed: readonly { part: string; page: number | null }[];
  /** Pages that no signature covers although there is one. */
  unsigned: readonly { part: string; page: number }[];
};

/** Everything that was read from one file, before anybody asks what it means. Plain JSON. */
export type Reading = {
  file: { name: string; mediaType: string; sha256: string; bytes: number };
  pages: readonly PageReading[];
  /** All pages of the file; more than `pages.length` when only the first ones were read. */
  pageCount: number;
  structured: readonly StructuredPart[];
  picture: PictureFacts | null;
  pdf: PdfFacts | null;
  /** Left out for other formats, and in readings from before these were looked at. */
  ofd?: OfdFacts;
};
