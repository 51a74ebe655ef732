"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { type ButtonLook, buttonClass } from "@/ui/button-class";

type Props = {
  look: ButtonLook;
  accept: string;
  multiple?: boolean;
  /** Opens the camera at the back where there is one; elsewhere it chooses a picture. */
  capture?: boolean;
  className?: string;
  onPick: (files: readonly File[]) => void;
  children: ReactNode;
};

/** A file input that looks like a button: a real label, which web views open more surely than a scripted click. */
export function PickButton({ look, accept, multiple, capture, className = "", onPick, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  // On a slow phone a file may have been chosen before this page came alive; no event tells of it.
  useEffect(() => hand(input.current, pick.current), []);
  return (
    <label
      className={`${buttonClass(look)} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-blue ${className}`}
    >
      {children}
      <input
        ref={input}
        type="file"
        className="sr-only"
        accept={accept}
        multiple={multiple}
        capture={capture ? "environment" : undefined}
        onChange={({ target }) => hand(target, onPick)}
      />
    </label>
  );
}

function hand(input: HTMLInputElement | null, onPick: Props["onPick"]): void {
  if (!input?.files?.length) return;
  onPick([...input.files]);
  // The same file may be chosen again after it was discarded.
  input.value = "";
}
