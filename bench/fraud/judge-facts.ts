import { drawBusiness } from "@/fixtures/genuine/draw-business";
import { allFactsOf } from "@/fixtures/genuine/facts-of";
import { withLife } from "@/fixtures/genuine/life";
import type { Elsewhere } from "./elsewhere";
import { type Judged, judgeRead } from "./judge";

/** Honest businesses of which every paper is read perfectly: what names, days and sums alone alarm at. */
export function judgeFacts(seed: string, count: number, elsewhere: Elsewhere): Judged[] {
  const cases = Array.from({ length: count }, (_, index) => {
    const business = withLife(drawBusiness(`facts ${seed} ${index + 1}`));
    return { ...business, documents: allFactsOf(business) };
  });
  for (const { seed: id, attestation, documents } of cases) elsewhere.add(id, attestation, documents);
  return cases.map((one) => judgeRead(one.seed, one, elsewhere));
}
