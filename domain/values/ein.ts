// Prefixes that the IRS has never assigned to an employer identification number.
const unused = ["00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97"];

/** Whether this is written like a US employer identification number with an assigned prefix; it has no check digit. */
export function looksLikeEin(text: string): boolean {
  return /^\d{2}-?\d{7}$/.test(text) && !unused.includes(text.slice(0, 2));
}
