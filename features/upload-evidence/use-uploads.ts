"use client";
import { QueryClientContext } from "@tanstack/react-query";
import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "@/domain/words";
import { lookFirst } from "./first-look/look-first";
import { type Item, UploadQueue } from "./queue/upload-queue";
import { useGivingWay } from "./use-giving-way";

const queues = new Map<string, UploadQueue>();
const none: readonly Item[] = [];

/**
 * The uploads of a case. They live as long as the tab, whichever page of it is open; `said` is what is to be announced
 * last. Whatever the page shows of the case is asked for again after every stored file.
 */
export function useUploads(caseId: string, language: Language, sayStored: (name: string) => string) {
  const live = useContext(QueryClientContext);
  const [said, setSaid] = useState("");
  const queue = queues.get(caseId) ?? new UploadQueue(caseId);
  queues.set(caseId, queue);
  const items = useSyncExternalStore(queue.subscribe, queue.snapshot, () => none);
  useEffect(() => {
    queue.onStored = (name) => {
      setSaid(sayStored(name));
      void live?.invalidateQueries();
    };
    queue.lookFirst = (file, signal, tell) => lookFirst(file, language, signal, tell);
    void queue.restore();
    window.addEventListener("online", queue.goOn);
    return () => window.removeEventListener("online", queue.goOn);
  }, [queue, live, language, sayStored]);
  useGivingWay(items, queue);
  return { items, said, queue };
}
