import "server-only";
import type { AskModel } from "@/pipeline/assist/say-turn";

/** The model as this owner may ask it; null while there is none. */
export function askOwnersModel(_ownerId: string): AskModel | null {
  return null;
}
