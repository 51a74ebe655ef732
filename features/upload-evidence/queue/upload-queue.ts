import { limits } from "@/pipeline/store/limits";
import type { FirstLook } from "../first-look/first-facts";
import type { Flaw } from "../look/judge-photo";
import { lookAtPhoto } from "../look/look-at-photo";
import { forgetKept, isKept, keepFile, keptFiles } from "./kept-files";
import { onlyHere } from "./only-here";
import type { Refusal } from "./refusal-of";
import { type Sending, type Sent, sendFile } from "./send-file";

export type Item = {
  id: string;
  file: File;
  /** False where the browser could not keep the file for a closed tab. */
  kept: boolean;
  state: "looking" | "warned" | "waiting" | "sending" | "stored" | "offline" | "refused";
  flaw: Flaw | null;
  /** What this phone read of it by itself, while the server has not said better. */
  firstLook: FirstLook | null;
  /** 0..1 */
  progress: number;
  problem: Refusal | null;
};

const atOnce = 2;
const tryAgainAfterMs = 8_000;

/** The files of one case on their way from this phone. Plain state that a screen can subscribe to. */
export class UploadQueue {
  private items: readonly Item[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly sendings = new Map<string, Sending>();
  private readonly looks = new Map<string, AbortController>();
  private restored = false;

  /** Reads a photo on this phone, where that can be; tells what it saw until `signal`. */
  lookFirst: (file: File, signal: AbortSignal, tell: (look: FirstLook) => void) => Promise<void> = async () => {};

  /** Told of every file that arrived. */
  onStored: (name: string) => void = () => {};

  constructor(private readonly caseId: string) {}

  /** For useSyncExternalStore. */
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  snapshot = () => this.items;

  /** Takes up what an earlier tab left behind. */
  async restore(): Promise<void> {
    if (this.restored) return;
    this.restored = true;
    for (const { id, file, anyway } of await keptFiles(this.caseId)) this.take(id, file, { kept: true, anyway });
  }

  /** Adds what was photographed or chosen; the same file twice is one upload. */
  async add(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const id = `${this.caseId}/${file.name}/${file.size}/${file.lastModified}`;
      if (this.items.some((one) => one.id === id && one.state !== "refused")) continue;
      const wrong = file.size === 0 ? "empty" : file.size > limits.fileBytes ? "too-large" : null;
      if (wrong) this.put({ ...fresh(id, file, false), state: "refused", problem: wrong });
      else this.take(id, file, { kept: await keepFile({ id, caseId: this.caseId, file, addedAt: Date.now() }) });
    }
  }

  /** The owner saw the warning and wants it sent all the same. */
  sendAnyway({ id, file, kept }: Item): void {
    this.change(id, { state: "waiting" });
    this.startLook(id, file);
    if (kept) void keepFile({ id, caseId: this.caseId, file, addedAt: Date.now(), anyway: true });
    this.run();
  }

  /** Drops a file that is not wanted, or a refusal that was read. */
  async discard(id: string): Promise<void> {
    this.sendings.get(id)?.stop();
    this.stopLook(id);
    this.items = this.items.filter((one) => one.id !== id);
    this.tell();
    await forgetKept(id);
  }

  /** The signal is back: whatever waits goes on. */
  goOn = (): void => {
    for (const one of this.items) if (one.state === "offline") this.change(one.id, { state: "waiting" });
    this.run();
  };

  private take(id: string, file: File, { kept, anyway = false }: { kept: boolean; anyway?: boolean }): void {
    this.put(fresh(id, file, kept));
    const look = anyway ? Promise.resolve(null) : lookAtPhoto(file);
    void look.then((flaw) => {
      this.change(id, { flaw, state: flaw ? "warned" : "waiting" });
      this.run();
      if (!flaw) this.startLook(id, file);
    });
  }

  private run(): void {
    const room = atOnce - this.items.filter((one) => one.state === "sending").length;
    for (const one of this.items.filter((item) => item.state === "waiting").slice(0, Math.max(0, room))) {
      void this.send(one).finally(() => this.run());
    }
  }

  private async send(item: Item): Promise<void> {
    const { id, file } = item;
    this.change(id, { state: "sending" });
    const sent = await onlyHere(id, () => this.sendNow(item));
    this.sendings.delete(id);
    if (sent.how === "stored") {
      await this.settle(id);
      this.onStored(file.name);
    } else if (sent.how === "refused") {
      this.change(id, { state: "refused", problem: sent.problem });
      if (sent.problem !== "signed-out") await forgetKept(id);
    } else {
      this.change(id, { state: "offline" });
      setTimeout(this.goOn, tryAgainAfterMs);
    }
  }

  /** It arrived. What the phone saw stays in view until the server's own facts are there. */
  private async settle(id: string): Promise<void> {
    this.stopLook(id);
    if (!this.items.find((one) => one.id === id)?.firstLook) return this.discard(id);
    this.change(id, { state: "stored" });
    await forgetKept(id);
  }

  private startLook(id: string, file: File): void {
    if (this.looks.has(id)) return;
    const looking = new AbortController();
    this.looks.set(id, looking);
    void this.lookFirst(file, looking.signal, (firstLook) => this.change(id, { firstLook }));
  }

  private stopLook(id: string): void {
    this.looks.get(id)?.abort();
    this.looks.delete(id);
  }

  private async sendNow({ id, file, kept }: Item): Promise<Sent> {
    // Another tab may have brought it home while this one waited.
    if (kept && !(await isKept(id))) return { how: "stored" };
    const sending = sendFile(id, this.caseId, file, (progress) => this.change(id, { progress }));
    this.sendings.set(id, sending);
    return sending.done;
  }

  private put(item: Item): void {
    this.items = [...this.items.filter((one) => one.id !== item.id), item];
    this.tell();
  }

  private change(id: string, part: Partial<Item>): void {
    this.items = this.items.map((one) => (one.id === id ? { ...one, ...part } : one));
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function fresh(id: string, file: File, kept: boolean): Item {
  return { id, file, kept, state: "looking", flaw: null, firstLook: null, progress: 0, problem: null };
}
