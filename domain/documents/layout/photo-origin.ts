import type { Reading } from "../../reading";
import { isDay } from "../../values/day";
import { fact } from "../fact";
import type { Fact } from "../kind";

/** What the camera wrote into a photo: the day it was taken and where. A camera's clock and a browser may both be wrong. */
export function photoOrigin(reading: Reading): { takenOn: Fact | null; place: Fact | null } {
  const day = reading.picture?.takenAt?.slice(0, 10) ?? "";
  const place = reading.picture?.place;
  const seen = { rung: "xml", confidence: 0.8 } as const;
  return {
    takenOn: isDay(day) ? fact(day, seen) : null,
    place: place ? fact(`${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`, seen) : null,
  };
}
