"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Brings a page of something under way up to date every two seconds, while it is looked at. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, 2000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
