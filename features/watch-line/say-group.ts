import { sayIndustry } from "@/domain/review/industries";
import type { Grouping } from "@/domain/simulation/groups-of";
import type { Saying } from "./word";
import { type LineWord, lineWords } from "./words";

/** The name of a group in a reader's language; a place is its own name. */
export function sayGroup(grouping: Grouping, group: string, { language, word }: Saying): string {
  if (grouping === "industry") return sayIndustry(group, language);
  return group in lineWords.en && (grouping !== "region" || group === "unsaid") ? word(group as LineWord) : group;
}
