import { createRequire } from "node:module";
import path from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";

const families = { "Proofline Latin": "latin", "Proofline CJK": "chinese-simplified" } as const;
let registered = false;

/** The font families that pages are drawn with, as a CSS list. OFD rarely carries its fonts. */
export function pageFont(): string {
  if (!registered) {
    const folder = path.dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/package.json"));
    for (const [family, subset] of Object.entries(families)) {
      GlobalFonts.registerFromPath(path.join(folder, "files", `noto-sans-sc-${subset}-400-normal.woff2`), family);
    }
    registered = true;
  }
  return `"Proofline Latin", "Proofline CJK", sans-serif`;
}
