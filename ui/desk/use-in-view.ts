"use client";
import { type RefObject, useEffect, useRef } from "react";

/** Brings the element into view at the moment it becomes `chosen`, and never otherwise. */
export function useInView<Kind extends Element>(chosen: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return element;
}
