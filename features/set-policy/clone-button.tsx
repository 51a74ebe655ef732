"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeskButton } from "@/ui/desk/desk-button";
import { sendPolicyAct } from "./send-policy-act";

/** Begins a draft with what this version says, and opens it. */
export function CloneButton({ version, title, children }: { version: string; title: string; children: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const clone = async () => {
    setBusy(true);
    const answer = await sendPolicyAct(version, { act: "clone", title });
    if (answer.ok) router.push(`/desk/policy/${answer.version}`);
    else setBusy(false);
  };
  return (
    <DeskButton onClick={clone} disabled={busy}>
      {children}
    </DeskButton>
  );
}
