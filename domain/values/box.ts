/** A place on a page: `[x, y, width, height]`, each a fraction (0..1) of the page's width or height. */
export type Box = readonly [x: number, y: number, width: number, height: number];
