"use client";
import { signOut } from "next-auth/react";

/** Ends the session at once, on the server too. */
export function LeaveButton({ children, title }: { children: string; title: string }) {
  return (
    <button
      type="button"
      title={title}
      onClick={() => signOut({ callbackUrl: "/desk/sign-in" })}
      className="min-h-11 px-2 text-[#d6d3d1] hover:text-white"
    >
      {children}
    </button>
  );
}
