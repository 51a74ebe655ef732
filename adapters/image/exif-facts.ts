import type { PictureFacts } from "@/domain/reading";
import { readTiff } from "./read-tiff";

type ExifFacts = Pick<PictureFacts, "software" | "cameraModel" | "takenAt" | "place" | "says">;
const nothing: ExifFacts = { software: null, cameraModel: null, takenAt: null, place: null };

/** The camera's own notes. They are the uploader's claim: read as plain words, cut short, never trusted as markup. */
export async function exifFacts(exif: Buffer | null): Promise<ExifFacts> {
  if (!exif) return nothing;
  const tags = readTiff(exif);
  if (!tags) return nothing;
  const { main, camera, gps } = tags;
  return {
    says: [main.get(0x010e), main.get(0x013b), camera.get(0x9286)].flatMap((one) => word(one, 400) ?? []),
    software: word(main.get(0x0131)),
    cameraModel: word(main.get(0x0110)),
    takenAt: localTime(camera.get(0x9003) ?? camera.get(0x9004) ?? main.get(0x0132)),
    place: placeOf(gps),
  };
}

type Value = string | number[] | undefined;

function word(value: Value, longest = 80): string | null {
  if (typeof value !== "string") return null;
  const plain = value
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "")
    .replace(/[<>]/g, "")
    .trim();
  return plain === "" ? null : plain.slice(0, longest);
}

function localTime(value: Value): string | null {
  const match = typeof value === "string" ? /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(value) : null;
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}`;
  return Number.isNaN(Date.parse(`${iso}Z`)) ? null : iso;
}

function placeOf(gps: Map<number, Value>): PictureFacts["place"] {
  const latitude = degrees(gps.get(2), gps.get(1), "S");
  const longitude = degrees(gps.get(4), gps.get(3), "W");
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}

function degrees(value: Value, reference: Value, negative: string): number | null {
  if (!Array.isArray(value) || value.length < 3) return null;
  const [degree = 0, minute = 0, second = 0] = value;
  const size = Math.round((degree + minute / 60 + second / 3600) * 1e6) / 1e6;
  if (!Number.isFinite(size)) return null;
  return typeof reference === "string" && reference.startsWith(negative) ? -size : size;
}
