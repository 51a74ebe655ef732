import { daysBetween } from "../../values/day";
import type { Minor } from "../../values/money";
import type { Loop } from "./loops";

export const smallest = (loop: Loop): Minor =>
  loop.reduce((least, { total }) => (total < least ? total : least), loop[0]!.total);
export const largest = (loop: Loop): Minor => loop.reduce((most, { total }) => (total > most ? total : most), 0n);

/** Whether every leg comes to nearly the same, and all of it within some weeks: one sum, invoiced in unlike pieces. */
export function isEven(loop: Loop): boolean {
  const days = loop.flatMap((leg) => leg.edges.map((edge) => edge.day)).sort();
  return smallest(loop) * 100n >= largest(loop) * 88n && daysBetween(days[0]!, days.at(-1)!) <= 75;
}
