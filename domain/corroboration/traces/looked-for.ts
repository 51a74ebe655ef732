import type { Trace } from "./trace";

/**
 * What has to be found elsewhere for this trace to be shared. An invoice whose number is not read is looked for among all
 * alike; one whose number is read only among those without.
 */
export function lookedFor({ how, value }: Pick<Trace, "how" | "value">): Pick<Trace, "how" | "value">[] {
  if (how !== "invoice-likeness") return [{ how, value }];
  const alike = value.replace(/\|(numbered|silent)$/, "");
  const silent = { how, value: `${alike}|silent` };
  return value.endsWith("|silent") ? [silent, { how, value: `${alike}|numbered` }] : [silent];
}
