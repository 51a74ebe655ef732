"use client";
import type { ReactNode } from "react";
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
  return (
    <label
      className={`${buttonClass(look)} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-blue ${className}`}
    >
      {children}
      <input
        type="file"
        className="sr-only"
        accept={accept}
        multiple={multiple}
        capture={capture ? "environment" : undefined}
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          // The same file may be chosen again after it was discarded.
          target.value = "";
        }}
      />
    </label>
  );
}
