import { editDistance } from "../values/words-look-like";

/** A reader slips by a figure or two, and leaves the point where it is; three slips are another number. */
const another = 3;

const figures = (text: string) => text.replace(/[^\d.]/g, "").replace(/^0+/, "");

/** Whether no slip of a reader makes one sum of the other. Both with their point, as "701.50" and "6015.03". */
export const isAnotherNumber = (seen: string, meant: string): boolean =>
  editDistance(figures(seen), figures(meant)) >= another;
