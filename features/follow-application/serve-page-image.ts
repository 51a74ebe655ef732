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
  const region = page.region as Crop | null;
  const body = box || region ? await crop(jpeg, within(region ?? [0, 0, 1, 1], box ?? [0, 0, 1, 1])) : jpeg;
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

type Crop = readonly [x: number, y: number, width: number, height: number];

/** A part of a region, as fractions of the whole raster: a page may be a piece of a photo of several documents. */
const within = ([left, top, wide, high]: Crop, [x, y, width, height]: Crop): Crop => [
  left + x * wide,
  top + y * high,
  width * wide,
  height * high,
];

function readBox(text: string | null): Crop | null {
  const parts = text?.split(",").map(Number) ?? [];
  const isFraction = (part: number) => Number.isFinite(part) && part >= 0 && part <= 1;
  return parts.length === 4 && parts.every(isFraction) && parts[2]! > 0 && parts[3]! > 0
    ? (parts as unknown as Crop)
    : null;
}

async function crop(jpeg: Uint8Array, [x, y, w, h]: Crop): Promise<Uint8Array> {
  const picture = sharp(jpeg);
  const page = await picture.metadata();
  const left = Math.min(page.width - 1, Math.floor(x * page.width));
  const top = Math.min(page.height - 1, Math.floor(y * page.height));
  const width = Math.max(1, Math.min(page.width - left, Math.ceil(w * page.width)));
  const height = Math.max(1, Math.min(page.height - top, Math.ceil(h * page.height)));
  return picture.extract({ left, top, width, height }).jpeg({ quality: 82 }).toBuffer();
}
