"use client";
import { useEffect, useRef, useState } from "react";
import type { WordValues } from "@/domain/words";
import type { LiveCode } from "./use-live-code";
import type { LiveCodeWord } from "./words";

const minutesSaid = [5, 2, 1];

/** What a screen reader is told of the code: when it is new, a few times while it runs, and when it is over. */
export function useAnnouncement(live: LiveCode | null, t: (word: LiveCodeWord, values?: WordValues) => string): string {
  const [said, setSaid] = useState("");
  const last = useRef("");
  const code = live?.code ?? null;
  const minutes = live ? Math.ceil(live.secondsLeft / 60) : null;
  useEffect(() => {
    if (code === null || minutes === null) return;
    const key = `${code} ${minutes}`;
    if (last.current === key) return;
    const isNew = !last.current.startsWith(code);
    last.current = key;
    if (isNew) setSaid(t("fresh", { signs: [...code].join(" ") }));
    else if (minutes === 0) setSaid(t("over"));
    else if (minutesSaid.includes(minutes)) setSaid(t("minutesLeft", { minutes }));
  });
  return said;
}
