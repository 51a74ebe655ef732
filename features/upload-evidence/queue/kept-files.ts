/** A file that is to be uploaded, as the browser keeps it while the tab is closed. */
export type KeptFile = {
  id: string;
  caseId: string;
  file: File;
  addedAt: number;
  /** The owner saw the warning about this photo and wants it sent all the same. */
  anyway?: boolean;
};

const [database, store] = ["proofline-uploads", "files"];

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

async function inStore<Answer>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const opened = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opened.close();
  }
}

/** Keeps a file. @returns false where the browser has no room or allows none (private mode, some web views). */
export function keepFile(kept: KeptFile): Promise<boolean> {
  return inStore("readwrite", (files) => files.put(kept)).then(
    () => true,
    () => false,
  );
}

/** Forgets a file that arrived or is not wanted. */
export async function forgetKept(id: string): Promise<void> {
  await inStore("readwrite", (files) => files.delete(id)).catch(() => undefined);
}

/** The files kept for this case, oldest first. */
export async function keptFiles(caseId: string): Promise<KeptFile[]> {
  const all = await inStore<KeptFile[]>("readonly", (files) => files.getAll()).catch(() => []);
  return all.filter((one) => one.caseId === caseId).sort((a, b) => a.addedAt - b.addedAt);
}

/** Whether the file is still kept: false once any tab brought it home. */
export async function isKept(id: string): Promise<boolean> {
  return (await inStore("readonly", (files) => files.count(id)).catch(() => 1)) > 0;
}
