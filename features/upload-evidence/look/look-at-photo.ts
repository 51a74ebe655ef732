import { type Flaw, type Grey, judgePhoto } from "./judge-photo";

/**
 * Looks at a photo on the phone itself, before a byte is sent. A file that this browser cannot draw (HEIC in most, PDF,
 * OFD, XML) is not judged here: null.
 */
export async function lookAtPhoto(file: File): Promise<Flaw | null> {
  if (!file.type.startsWith("image/")) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  try {
    return judgePhoto(greyOf(picture), Math.min(picture.width, picture.height));
  } catch {
    return null;
  } finally {
    picture.close();
  }
}

function greyOf(picture: ImageBitmap): Grey {
  const scale = Math.min(1, 1000 / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas");
  context.drawImage(picture, 0, 0, width, height);
  const { data: rgba } = context.getImageData(0, 0, width, height);
  const data = new Uint8Array(width * height);
  for (let at = 0; at < data.length; at++) {
    // Rec. 601 luma.
    data[at] = (rgba[at * 4]! * 299 + rgba[at * 4 + 1]! * 587 + rgba[at * 4 + 2]! * 114) / 1000;
  }
  return { width, height, data };
}
