import { toMinor } from "../../values/money";
import type { Row } from "../kind";

/** Units of measure that stand alone in their column. */
const unit =
  /^(.+[\dA-Za-z)\]"”])(件|个|箱|台|套|次|吨|项|斤|公斤|千克|只|米|天|间|月|年|份|提|瓶|袋|包|盒|张|辆|批|支|根|平方米|立方米|人次)$/;

/** A row whose neighbouring cells were read as one, parted again: quantity and price by what they make, a unit by its word. */
export function partedCells(row: Row): Row {
  const specified = row.spec && !row.unit ? unit.exec(row.spec) : null;
  const whole = specified ? { ...row, spec: specified[1]!, unit: specified[2]! } : row;
  const glued = whole.quantity && whole.unitPrice ? null : (whole.quantity ?? whole.unitPrice);
  const parted = glued ? quantityAndPrice(glued.replace(/[\s,]/g, ""), whole.amount) : null;
  return parted ? { ...whole, ...parted } : whole;
}

/** The one place where digits read as one part into a quantity and a price that make the amount. */
function quantityAndPrice(digits: string, amount: string | undefined): Row | null {
  const net = toMinor(amount ?? "");
  if (net === null || net === 0n || !/^-?[\d.]{2,40}$/.test(digits)) return null;
  const found: Row[] = [];
  for (let at = 1; at < digits.length; at++) {
    const [quantity, unitPrice] = [digits.slice(0, at), digits.slice(at)];
    if (![quantity, unitPrice].every((text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text))) continue;
    const made = Math.round(Number(quantity) * Number(unitPrice) * 100);
    if (Math.abs(made - Number(net)) <= 1) found.push({ quantity, unitPrice });
  }
  return found.length === 1 ? found[0]! : null;
}
