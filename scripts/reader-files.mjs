/**
 * Copies what a phone needs to read for itself out of the packages into `public/reader/<versions>/`, so that it comes
 * from our own origin and is committed nowhere. A phone that can carry it fetches one core (3.9 MB, 1.5 MB compressed),
 * its worker (0.1 MB), the code reader (0.95 MB) and its languages (eng 2.95 MB, chi_sim 1.7 MB), once.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const packages = "node_modules";
const files = [
  "tesseract.js/dist/worker.min.js",
  "tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js",
  "tesseract.js-core/tesseract-core-simd-lstm.wasm.js",
  "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz",
  "@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz",
  "zxing-wasm/dist/reader/zxing_reader.wasm",
];
const versionOf = (name) => JSON.parse(readFileSync(path.join(packages, name, "package.json"), "utf8")).version;

/** The folder below `public/` that the files lie in; its name changes with them, so they may be cached for ever. */
export function readerFolder() {
  return path.join("public", "reader", `${versionOf("tesseract.js")}-${versionOf("zxing-wasm")}`);
}

/** Puts the files of the installed packages in place, and only those. */
export function copyReaderFiles() {
  rmSync(path.join("public", "reader"), { recursive: true, force: true });
  mkdirSync(readerFolder(), { recursive: true });
  for (const file of files) copyFileSync(path.join(packages, file), path.join(readerFolder(), path.basename(file)));
}
