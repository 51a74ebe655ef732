import { randomUUID } from "node:crypto";
import sharp from "sharp";

/** A page of shapes in rows, unlike any other: forty rows take a reader of pictures seconds to look through. */
export async function writtenPage(rows = 40): Promise<Buffer> {
  const words = Array.from({ length: rows }, (_, row) => {
    const top = 60 + row * 50;
    return `<text x="80" y="${top}" font-size="34" font-family="sans-serif">${row} ${randomUUID()}</text>`;
  });
  const bars = Array.from({ length: rows * 18 }, (_, n) => {
    const [x, y] = [900 + (n % 18) * 36, 30 + Math.floor(n / 18) * 50];
    return `<path d="M${x} ${y}v30h14v-16h-14m7 0v16" stroke="black" stroke-width="4" fill="none"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1700" height="${100 + rows * 50}">
    <rect width="100%" height="100%" fill="white"/>${words.join("")}${bars.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}
