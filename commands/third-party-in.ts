import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { givenFactSchema, readFact } from "@/domain/third-party/read-fact";
import type { GivenFact } from "@/domain/third-party/third-party-fact";

export const thirdPartyFile = "third-party.json";

/**
 * What others say of the business in a folder: a list in third-party.json, none where there is no such file. Days ahead of
 * the day of judging are kept and not heard yet.
 * @throws with a plain sentence when the file can't be used
 */
export async function thirdPartyIn(folder: string): Promise<GivenFact[]> {
  const text = await readFile(path.join(folder, thirdPartyFile), "utf8").catch(() => null);
  if (text === null) return [];
  const parsed = z.array(givenFactSchema).safeParse(jsonOf(text));
  if (!parsed.success) throw new Error(`${thirdPartyFile} can't be used:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.map((given, at) => {
    const read = readFact(given, "9999-12-31");
    if ("problem" in read) throw new Error(`${thirdPartyFile} can't be used: entry ${at + 1} is ${read.problem}.`);
    return read.fact;
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${thirdPartyFile} is no JSON.`);
  }
}
