import type { Policy } from "@/domain/scorecard/policy";
import { policySchema } from "@/domain/scorecard/policy-schema";
import { hashInput } from "../hash-input";

type Row = { version: string; content: unknown; contentHash: string };

// What was read once is kept: an approved version never changes, and a draft that does has another hash.
const kept = new Map<string, Policy>();
const mostKept = 50;

/**
 * The policy that a row holds. The same object for the same bytes, so that what is worked out of a policy can be kept.
 * @throws when the content is not what its hash says, or no policy.
 */
export function readPolicy({ version, content, contentHash }: Row): Policy {
  const known = kept.get(contentHash);
  if (known) return known;
  if (hashInput(content) !== contentHash) throw new Error(`policy ${version} is not what its hash says`);
  const policy = policySchema.parse(content);
  if (kept.size >= mostKept) kept.clear();
  kept.set(contentHash, policy);
  return policy;
}
