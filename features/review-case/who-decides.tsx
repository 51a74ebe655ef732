"use client";
import { useRouter } from "next/navigation";
import { signaturesNeeded } from "@/domain/review/authority";
import { toMinor } from "@/domain/values/money";
import type { CaseView } from "./case-view";
import { sayOutcome } from "./say-outcome";
import { sendAct } from "./send-act";
import { useWords } from "./use-words";

/** One line under the buttons: how many sign, or why there is nothing to press. */
export function WhoDecides({ view, open }: { view: CaseView; open: boolean }) {
  const word = useWords();
  const router = useRouter();
  const { me, claim, state, decisions } = view;
  const link = "ml-2 text-blue underline";
  const mine = claim?.mine === true;

  const giveBack = async () => {
    await sendAct(view.id, { act: "release" });
    if (mine) router.push("/desk");
    else {
      await sendAct(view.id, { act: "claim" });
      router.refresh();
    }
  };
  const line = () => {
    if (state === "collecting") return word("collecting");
    if (state === "asked") return word("asked");
    if (state === "awaiting-second") return null;
    if (state !== "submitted") {
      const last = decisions.find((decision) => decision.state === "final");
      return `${word(state as "approved")}${last ? ` · ${sayOutcome(last, word)}` : ""}`;
    }
    if (!me.mayDecide) return word("readOnly");
    if (!claim) return word("claiming");
    if (!mine) return word("claimedBy", { name: claim.name });
    return open ? null : approving(view, word);
  };
  const said = line();
  const may = state === "submitted" && me.mayDecide && claim && (mine || me.senior) && !open;
  if (!said && !may) return null;
  return (
    <p className="mt-2 text-xs text-ink-soft">
      {said}
      {may && (
        <button type="button" className={link} onClick={giveBack}>
          {word(mine ? "release" : "takeOver")}
        </button>
      )}
    </p>
  );
}

/** Whether approving the recommendation takes one signature or two. */
function approving({ me, assessment, business }: CaseView, word: ReturnType<typeof useWords>): string | null {
  const recommended = toMinor(assessment?.likelyAmount ?? "");
  const currentLine = toMinor(business.currentAmount) ?? 0n;
  if (recommended === null) return null;
  if (me.authorityAmount === null) return word("noAuthority");
  const authority = toMinor(me.authorityAmount);
  const needed = signaturesNeeded({ outcome: "approve", amount: recommended, recommended, currentLine, authority });
  return word(needed === 2 ? "aboveAuthority" : "within", { amount: me.authority ?? "" });
}
