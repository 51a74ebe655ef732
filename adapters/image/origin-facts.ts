import type { PictureFacts } from "@/domain/reading";
import type { FileType } from "../container/sniff";
import { asItCame } from "./as-it-came";
import type { Picture } from "./picture";
import { screenWaves } from "./screen/screen-waves";

type OriginFacts = Pick<PictureFacts, "screen">;

/** What a picture's own pixels and bytes say of where it was made. */
export async function originFacts(bytes: Uint8Array, type: FileType, picture: Picture): Promise<OriginFacts> {
  const original = await asItCame(bytes, type, picture);
  return { screen: screenWaves(original) };
}
