import path from "node:path";
import { openFileReader } from "@/adapters/container/child-process";
import type { Benchmark } from "../benchmark";
import { nativeTesseract } from "./native-tesseract";
import { picturesOfTheCast } from "./pictures-of-the-cast";
import { type Timing, timed } from "./timed";

const columns = ["reader", "pages", "pages per minute", "median ms", "95 % ms", "letters read"];

/** How many photographed pages are read in a minute, beside the native `tesseract` command on the same pages. */
export const pagesPerMinute: Benchmark = {
  id: "pages-per-minute",
  async run() {
    const pictures = await picturesOfTheCast();
    const reader = openFileReader({ processes: 1 });
    const ours = async (file: string) => {
      const result = await reader.read({ path: path.resolve(file), name: path.basename(file), sha256: "" });
      return result.ok ? result.reading.pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n") : "";
    };
    await ours(pictures[0]!);
    const rows = [row("proofline, one process", await timed(pictures, ours))];
    await reader.close();
    const peer = nativeTesseract();
    if (peer) rows.push(row(peer.name, await timed(pictures, peer.read)));
    const method = `One page after the other, each read once, models already loaded.${peer ? "" : " The native command is not installed here."}`;
    return { title: "Pages read per minute", method, tables: [{ heading: "Pages", columns, rows }] };
  },
};

function row(reader: string, { pages, perMinute, median, slow, letters }: Timing): (string | number)[] {
  return [reader, pages, perMinute, median, slow, letters];
}
