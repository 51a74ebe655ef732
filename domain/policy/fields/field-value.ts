import type { Band } from "../../scorecard/band";
import { leafAt } from "../../scorecard/merge-overrides";

export type FieldValue = string | number | boolean | null | readonly Band[];
type Tree = Readonly<Record<string, unknown>>;

/** Lists of the policy whose members the screen shows as yes or no. */
const lists = ["holds", "rungsThatConfirm"];

/** What a policy, or a part of one, says at this place; null where it says nothing. */
export function fieldValue(policy: object, path: readonly string[]): FieldValue {
  const [first, member] = path;
  const list = (policy as Tree)[first!];
  if (lists.includes(first!)) return Array.isArray(list) && list.includes(member);
  return (leafAt(policy, path) as FieldValue | undefined) ?? null;
}

/** The same policy with another value there. Null takes away what may be left out: a check that weighs nothing. */
export function withValue<Base extends object>(policy: Base, path: readonly string[], value: FieldValue): Base {
  const [first, ...rest] = path as [string, ...string[]];
  const inner = (policy as Tree)[first];
  if (lists.includes(first)) {
    const others = (Array.isArray(inner) ? inner : []).filter((one) => one !== rest[0]);
    const listed = value === true && Array.isArray(inner) && inner.includes(rest[0]);
    return listed ? policy : { ...policy, [first]: value === true ? [...others, rest[0]] : others };
  }
  if (rest.length === 0) {
    if (value !== null) return { ...policy, [first]: value };
    const { [first]: _gone, ...others } = policy as Record<string, unknown>;
    return others as Base;
  }
  return { ...policy, [first]: withValue((inner ?? {}) as object, rest, value) };
}

/** Whether two values are one. */
export const sameValue = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b);
