import { readdir } from "node:fs/promises";
import path from "node:path";

/** Photos and scans among the cast's evidence, in a fixed order, at most forty. @throws when there are none */
export async function picturesOfTheCast(): Promise<string[]> {
  const folder = path.join(import.meta.dirname, "../../fixtures/businesses");
  const names = await readdir(folder, { recursive: true });
  const pictures = names.filter((name) => /\.(jpe?g|png)$/i.test(name)).sort();
  if (pictures.length === 0) throw new Error(`no pictures under ${folder}`);
  return pictures.slice(0, 40).map((name) => path.join(folder, name));
}
