import type { Reading } from "../reading";
import { kinds } from "./index";
import type { DocumentKind, Recognition } from "./kind";

/** Below this no kind is named: the owner is asked. */
export const recognitionFloor = 0.45;

/**
 * The kind a reading most looks like. Kinds answer how sure they are; the surest wins when it reaches the floor, ties go
 * to the kind listed first. The confidence falls when a second kind is nearly as sure.
 */
export function recognise(reading: Reading, among: readonly DocumentKind[] = kinds): Recognition {
  const scored = among
    .filter((kind) => kind.id !== "unknown")
    .map((kind) => ({ kind: kind.id, sure: Math.max(0, Math.min(1, kind.recognise(reading))) }))
    .sort((a, b) => b.sure - a.sure);
  const [best, second] = scored;
  if (!best || best.sure < recognitionFloor) return { kind: "unknown", confidence: 1 - (best?.sure ?? 0) };
  const doubt = Math.max(0, (second?.sure ?? 0) - best.sure / 2);
  return { kind: best.kind, confidence: Math.round(Math.max(recognitionFloor, best.sure - doubt / 2) * 1000) / 1000 };
}
