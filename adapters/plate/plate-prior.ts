import type { PlateSighting } from "@/domain/reading";
import { coloursOfPlate, plateKind } from "@/domain/values/plate";

/** How many plates of a thousand are of a kind that is not everyday; the rest are ordinary or new-energy small. */
const rare = {
  "new-energy-large": 0.02,
  trailer: 0.08,
  coach: 0.04,
  police: 0.03,
  "hong-kong-macau": 0.01,
  embassy: 0.002,
} as const;
/** A ground that such a plate cannot have is nearly always a misread plate, sometimes a misjudged ground. */
const wrongGround = 0.04;

/** How likely a plate is before it is read, by its kind and the ground it stands on. */
export function priorOf(plate: string, ground: PlateSighting["colour"]): number {
  const kind = plateKind(plate);
  if (!kind) return 0;
  const often = kind in rare ? rare[kind as keyof typeof rare] : kind === "new-energy-small" ? 0.3 : 1;
  if (ground === null) return often;
  return coloursOfPlate(kind).includes(ground) ? Math.sqrt(often) : often * wrongGround;
}
