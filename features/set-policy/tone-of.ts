import type { PolicyState } from "@/domain/policy/policy-version";
import type { Tone } from "@/ui/tone";

/** Jade is live or confirmed, amber waits for somebody, blue is being worked on. */
export function toneOf(state: PolicyState): Tone {
  if (state === "published" || state === "approved") return "jade";
  if (state === "sent") return "amber";
  return state === "draft" || state === "simulated" ? "blue" : "plain";
}
