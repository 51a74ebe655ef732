import { Unreadable } from "./unreadable";

export type FileType = "jpeg" | "png" | "webp" | "heic" | "pdf" | "zip" | "xml";

export const mediaTypes: Record<FileType, string> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  heic: "image/heic",
  pdf: "application/pdf",
  zip: "application/ofd",
  xml: "application/xml",
};

const heicBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/;

/**
 * The true type of a file, from its bytes alone: names and declared types are the uploader's claim.
 * @throws Unreadable "empty" or "unsupported-type"
 */
export function sniff(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new Unreadable("empty", "the file has no bytes");
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.slice(4, 8) === "ftyp" && isHeic(head)) return "heic";
  if (head.startsWith("PK\x03\x04")) return "zip";
  if (head.includes("%PDF-")) return "pdf";
  if (startsLikeXml(bytes)) return "xml";
  throw new Unreadable("unsupported-type", `begins with ${Buffer.from(bytes.subarray(0, 8)).toString("hex")}`);
}

function isHeic(head: string): boolean {
  const length = Math.min(64, head.length);
  for (let at = 8; at + 4 <= length; at += 4) {
    if (at !== 12 && heicBrands.test(head.slice(at, at + 4))) return true;
  }
  return false;
}

function startsLikeXml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1").replaceAll("\0", "");
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, "");
  return (
    /^<(\?xml|!--|!DOCTYPE|!ENTITY|[A-Za-z_][\w.:-]*[\s>/])/.test(text) && !/^<(!DOCTYPE\s+)?(html|svg)\b/i.test(text)
  );
}
