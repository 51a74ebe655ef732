import type { PictureFacts } from "@/domain/reading";
import type { FileType } from "../../container/sniff";
import type { Raster } from "../../ocr/port";
import type { Picture } from "../picture";
import { screenWaves } from "../screen/screen-waves";
import { bars } from "./bars";
import { marks } from "./marks";

type OriginFacts = Pick<PictureFacts, "format" | "screen" | "bars" | "marks">;

/** What a picture's own bytes and pixels as they came (`original`) say of where it was made. */
export function originFacts(bytes: Uint8Array, type: FileType, picture: Picture, original: Raster): OriginFacts {
  return { format: type, screen: screenWaves(original), bars: bars(picture.raster), marks: marks(bytes, type) };
}
