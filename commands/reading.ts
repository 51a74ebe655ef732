import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openReaders } from "@/adapters/container/open-readers";
import { readBytes } from "@/adapters/container/read-bytes";
import { Unreadable } from "@/adapters/container/unreadable";

/** Prints the raw reading of each file, one JSON object a line; READINGS_TO=folder writes <file>.json and rasters there. */
const readers = openReaders();
const folder = process.env.READINGS_TO;
for (const file of process.argv.slice(2)) {
  const bytes = await readFile(file);
  const started = performance.now();
  try {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { reading, rasters } = await readBytes(bytes, { name: path.basename(file), sha256 }, readers);
    if (folder) {
      await writeFile(path.join(folder, `${path.basename(file)}.json`), JSON.stringify(reading));
      for (const raster of rasters.slice(0, 3))
        await writeFile(path.join(folder, `${path.basename(file)}.${raster.number}.jpg`), raster.jpeg);
    } else console.log(JSON.stringify(reading));
  } catch (error) {
    if (!(error instanceof Unreadable)) console.error(file, error);
    console.log(JSON.stringify({ file, problem: String(error) }));
  }
  console.error(
    path.basename(file),
    Math.round(performance.now() - started),
    "ms",
    Math.round(process.memoryUsage().rss / 1e6),
    "MB",
  );
}
await readers.close();
