"use client";
import { QueryClientContext } from "@tanstack/react-query";
import { useContext, useEffect } from "react";
import type { Item, UploadQueue } from "./queue/upload-queue";

/** As much of the page's own data as tells that the server has read a file. */
type Shown = { documents?: readonly { fileName?: string; state?: string }[] };

const underWay: ReadonlySet<string | undefined> = new Set(["stored", "reading", "checking"]);
const longestMs = 60_000;

/** Lets what the phone saw of a file give way as soon as the page shows the server's own facts of it, or after a minute. */
export function useGivingWay(items: readonly Item[], queue: UploadQueue): void {
  const live = useContext(QueryClientContext);
  const waiting = items.filter((one) => one.state === "stored");
  const key = waiting.map((one) => one.id).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the files that wait are told by their ids alone.
  useEffect(() => {
    if (waiting.length === 0) return;
    const since = Date.now();
    const giveWay = (name: string | null) => {
      for (const { id, file } of waiting) if (name === null || file.name === name) void queue.discard(id);
    };
    const timer = setTimeout(() => giveWay(null), longestMs);
    const leave = live?.getQueryCache().subscribe(({ query }) => {
      const { documents } = (query.state.data ?? {}) as Shown;
      if (!documents || query.state.dataUpdatedAt < since) return;
      const busy = new Set(documents.filter((one) => underWay.has(one.state)).map((one) => one.fileName));
      for (const { fileName } of documents) if (fileName && !busy.has(fileName)) giveWay(fileName);
    });
    return () => {
      clearTimeout(timer);
      leave?.();
    };
  }, [key, live, queue]);
}
