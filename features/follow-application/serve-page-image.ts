import "server-only";
import sharp from "sharp";
import { blobs, currentUser, db } from "@/adapters/web";

const notFound = () => new Response(null, { status: 404 });

/**
 * The re-encoded raster of one page, to the owner of the document or to staff; to everybody else it does not exist.
 * `?box=x,y,w,h` (fractions of the page) answers only that part, for the crop beside a fact.
 */
export async function servePageImage(request: Request, documentId: string, number: number): Promise<Response> {
  const user = await currentUser();
  if (!user || !Number.isInteger(number)) return notFound();
  const mine =
    user.role === "owner" ? { document: { state: { not: "removed" }, case: { business: { ownerId: user.id } } } } : {};
  const page = await db().pageImage.findFirst({ where: { documentId, number, ...mine } });
  if (!page) return notFound();
  const box = readBox(new URL(request.url).searchParams.get("box"));
  const jpeg = await blobs().get(page.sha256);
  const body = box ? await crop(jpeg, page, box) : jpeg;
  // The bytes of a page never change, but who may see them can: keep them in this browser only.
  return new Response(new Uint8Array(body), {
    headers: {
      "Content-Type": "image/jpeg",
      "Cache-Control": "private, max-age=3600",
      "Content-Security-Policy": "default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function readBox(text: string | null): [number, number, number, number] | null {
  const parts = text?.split(",").map(Number) ?? [];
  const isFraction = (part: number) => Number.isFinite(part) && part >= 0 && part <= 1;
  return parts.length === 4 && parts.every(isFraction) && parts[2]! > 0 && parts[3]! > 0
    ? (parts as [number, number, number, number])
    : null;
}

async function crop(
  jpeg: Uint8Array,
  page: { width: number; height: number },
  [x, y, w, h]: [number, number, number, number],
): Promise<Uint8Array> {
  const left = Math.min(page.width - 1, Math.floor(x * page.width));
  const top = Math.min(page.height - 1, Math.floor(y * page.height));
  const width = Math.max(1, Math.min(page.width - left, Math.ceil(w * page.width)));
  const height = Math.max(1, Math.min(page.height - top, Math.ceil(h * page.height)));
  return sharp(jpeg).extract({ left, top, width, height }).jpeg({ quality: 82 }).toBuffer();
}
