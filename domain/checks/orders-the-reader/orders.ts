import { chineseOrders } from "./chinese-orders";
import { englishOrders } from "./english-orders";
import { ordersRunTogether } from "./run-together";
import { weighsAsOrder } from "./weight";

/** The text as it is compared: full width folded, what cannot be seen taken out, letters set apart joined again. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, "")
    .replace(/(?<![a-z])(?:[a-z][ ._-]){4,}[a-z](?![a-z])/gi, (spread) => spread.replace(/[ ._-]/g, ""))
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, "")
    .replace(/\s+/g, " ");
}

/**
 * Whether a text gives an order to whoever reads it. Each shape needs two or three parts that business papers do not put
 * together: somebody addressed or an order in its own right, a verb of judging, and what a lender judges. Words of contracts
 * ("the seller may increase the credit limit", 依法须经批准) hold at most one of them. What has another shape is weighed, the
 * more where people do not see it.
 */
export function givesOrders(text: string, isHidden = false): boolean {
  const plain = plainText(text);
  return (
    [...chineseOrders, ...englishOrders].some((shape) => shape.test(plain)) ||
    ordersRunTogether(plain) ||
    weighsAsOrder(plain, isHidden)
  );
}
