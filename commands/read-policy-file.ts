import { readFile } from "node:fs/promises";
import type { Policy } from "@/domain/scorecard/policy";
import { policySchema } from "@/domain/scorecard/policy-schema";

/** The policy in a file of JSON. @throws with the first thing that is wrong with it, in one sentence. */
export async function readPolicyFile(file: string): Promise<Policy> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`There is no policy file ${file}.`);
  });
  const read = policySchema.safeParse(parsed(text, file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${file} is no policy: ${issue?.path.join(".") || "the whole"}: ${issue?.message}`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON.`);
  }
}
