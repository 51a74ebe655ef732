/** A label and its value glued into one text: "Date: 12/03/2018" becomes ["Date", "12/03/2018"]; null without a colon. */
export function splitLabel(text: string): [label: string, value: string] | null {
  const match = /^\s*([^:：]{1,40}?)\s*[:：]\s*(\S.*)$/.exec(text);
  return match ? [match[1]!, match[2]!.trim()] : null;
}
