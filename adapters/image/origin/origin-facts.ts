import type { PictureFacts } from "@/domain/reading";
import type { FileType } from "../../container/sniff";
import type { Picture } from "../picture";
import { screenWaves } from "../screen/screen-waves";
import { asItCame } from "./as-it-came";
import { bars } from "./bars";
import { marks } from "./marks";

type OriginFacts = Pick<PictureFacts, "format" | "screen" | "bars" | "marks">;

/** What a picture's own pixels and bytes say of where it was made. */
export async function originFacts(bytes: Uint8Array, type: FileType, picture: Picture): Promise<OriginFacts> {
  const original = await asItCame(bytes, type, picture);
  return { format: type, screen: screenWaves(original), bars: bars(picture.raster), marks: marks(bytes, type) };
}
