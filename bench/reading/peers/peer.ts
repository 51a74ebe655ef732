/** Another reader of pages, measured on the same files in the same run. */
export type Peer = {
  name: string;
  /** @returns all text it finds in the picture; empty when it fails on it. */
  read: (file: string) => Promise<string>;
  close: () => Promise<void>;
};
