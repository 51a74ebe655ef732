/** What a reviewer may say of a value in the ledger. */
export const treatments = ["alias", "right", "not-ours", "taken-back"] as const;
export type Treatment = (typeof treatments)[number];

/** What a reviewer settled about a business: dated, signed, never edited; it holds in every case of this business. */
export type Settlement = {
  id: string;
  /** The row: an attribute's id, or with "@" the thing it is of. */
  attribute: string;
  value: string;
  /**
   * "alias": the value is the same business under another name or number. "right": the value is true, those in `over`
   * are not. "not-ours": the documents that say the value are of somebody else. "taken-back": what was said of it no
   * longer holds.
   */
  treats: Treatment;
  /** The other values that "right" was weighed against: one that comes later is a new contradiction. */
  over: readonly string[];
  note: string | null;
  /** Name of the person. */
  by: string;
  /** ISO instant. */
  at: string;
};

/** The settlements that hold now, oldest first: of one value the newest counts, and a row has one right value. */
export function inForce(settlements: readonly Settlement[]): Settlement[] {
  const oldestFirst = [...settlements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  const holding = oldestFirst.reduce<Settlement[]>((before, next) => {
    const rest = before.filter((one) => one.attribute !== next.attribute || !supersedes(next, one));
    return next.treats === "taken-back" ? rest : [...rest, next];
  }, []);
  return holding;
}

const supersedes = (next: Settlement, one: Settlement) =>
  next.value === one.value || (next.treats === "right" && one.treats === "right");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
