import type { FindingVerdict, Judged } from "@/domain/review/finding-verdict";

/** Sends a verdict on a finding. Never throws: without an answer nothing was kept, and it is null. */
export async function sendVerdict(
  findingId: string,
  said: { verdict: FindingVerdict; note: string | null },
): Promise<Judged | null> {
  try {
    const answer = await fetch(`/api/desk/findings/${findingId}/verdict`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(said),
    });
    return await answer.json();
  } catch {
    return null;
  }
}
