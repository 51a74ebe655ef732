"use client";
import { useEffect, useRef } from "react";

type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Enter on a button or link presses that, nothing else. */
const pressable = (target: EventTarget | null) => target instanceof HTMLElement && target.closest("button, a, summary");

/**
 * Single keys that act while nothing is being typed. Names are `KeyboardEvent.key` in lower case. With Ctrl, Alt or Meta
 * the key is the browser's. `Escape` acts while typing, too.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      if (typing(event.target) && key !== "escape") return;
      if (key === "enter" && pressable(event.target)) return;
      const act = current.current[key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
