import type { Minor } from "../values/money";
import { greatest, least, minorAmount, percentOf } from "./percent";
import type { Factor } from "./recommendation";

/** The printed sum once more, without one of its rows: what the line would be if that row did not stand. */
export function redoWithout(factors: readonly Factor[], without: Factor): Minor {
  return factors.reduce((amount, factor) => (factor === without ? amount : redo(factor, amount)), 0n);
}

function redo({ role, value }: Factor, before: Minor): Minor {
  if (role === "multiply") return percentOf(before, Number.parseInt(value, 10));
  const stated = minorAmount(value);
  switch (role) {
    case "start":
      return stated;
    case "add":
      return before + stated;
    case "cap":
      return least(before, stated);
    case "floor":
      return greatest(before, stated);
    case "round":
      return (before / stated) * stated;
  }
}
