import { describe, expect, it } from "vitest";
import { type Hindrance, hindranceOf, movePolicy, type PolicyAct, policyActs } from "./policy-moves";
import { type PolicyState, policyStates } from "./policy-version";

const version = (state: PolicyState, more: object = {}) => ({
  ...{ state, origin: "own" as const, authorId: "ada", contentHash: "h", simulatedHash: "h", sameAsLive: false },
  ...more,
});
const ada = { id: "ada", role: "risk_manager" };
const ben = { id: "ben", role: "senior_reviewer" };

describe("the moves of a policy version", () => {
  it.each<[PolicyState, PolicyAct, PolicyState | null]>([
    ["draft", "send", "sent"],
    ["simulated", "save", "draft"],
    ["sent", "approve", "approved"],
    ["sent", "send-back", "draft"],
    ["sent", "save", null],
    ["approved", "publish", "published"],
    ["approved", "save", null],
    ["published", "withdraw", null],
    ["retired", "bring-back", "published"],
    ["retired", "save", null],
    ["withdrawn", "send", null],
  ])("from %s, %s leads to %s", (state, act, next) => expect(movePolicy(state, act)).toBe(next));

  it("never change what was approved", () => {
    for (const state of policyStates) if (movePolicy(state, "save")) expect(["draft", "simulated"]).toContain(state);
  });
});

describe("who may do what to a version", () => {
  it.each<[string, PolicyAct, ReturnType<typeof version>, { id: string; role: string }, Hindrance | null]>([
    ["the author writes", "save", version("draft"), ada, null],
    ["nobody else writes in it", "save", version("draft"), ben, "not-author"],
    [
      "what is shipped is not written in",
      "save",
      version("draft", { origin: "shipped", authorId: null }),
      ada,
      "shipped",
    ],
    ["anybody simulates", "simulate", version("draft"), ben, null],
    ["the author sends what was simulated", "send", version("simulated"), ada, null],
    [
      "nothing is sent that was simulated otherwise",
      "send",
      version("draft", { simulatedHash: "x" }),
      ada,
      "not-simulated",
    ],
    ["nothing is sent that says what is live", "send", version("simulated", { sameAsLive: true }), ada, "same-as-live"],
    ["what is shipped is sent by whoever takes it up", "send", version("simulated", { authorId: null }), ben, null],
    ["the author does not approve", "approve", version("sent"), ada, "own-work"],
    ["another does", "approve", version("sent"), ben, null],
    ["another sends back", "send-back", version("sent"), ben, null],
    ["the author takes back instead", "send-back", version("sent"), ada, "own-work"],
    ["what nobody stands for is not approved", "approve", version("sent", { authorId: null }), ben, "nobodys"],
    ["the author publishes what another approved", "publish", version("approved"), ada, null],
    ["what is not approved is not published", "publish", version("sent"), ada, "state"],
    ["another may stop what was approved", "withdraw", version("approved"), ben, null],
    ["another does not throw away a draft", "withdraw", version("draft"), ben, "not-author"],
    ["a retired one is brought back", "bring-back", version("retired"), ben, null],
  ])("%s", (_what, act, given, by, expected) => expect(hindranceOf(act, given, by)).toBe(expected));

  it.each(["reviewer", "auditor", "owner"])("not the %s, whatever it is", (role) => {
    for (const act of policyActs)
      for (const state of policyStates) expect(hindranceOf(act, version(state), { id: "eve", role })).toBe("role");
  });
});
