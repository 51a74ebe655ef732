"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { DeskButton } from "@/ui/desk/desk-button";
import { useKeys } from "@/ui/desk/use-keys";
import { useWords } from "./use-words";

/** What was done, and the way to the next case, which is fetched already. */
export function NextStep({ said, nextId }: { said: string; nextId: string | null }) {
  const word = useWords();
  const router = useRouter();
  const address = nextId ? `/desk/cases/${nextId}` : "/desk";
  useEffect(() => router.prefetch(address), [router, address]);
  useKeys({ n: () => router.push(address) });
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-2">
      <p className="font-medium text-jade">{said}</p>
      <DeskButton look="solid" shortcut="N" autoFocus onClick={() => router.push(address)}>
        {word(nextId ? "next" : "toQueue")}
      </DeskButton>
    </div>
  );
}
