import { chineseOrders } from "./chinese-orders";
import { demands } from "./demands";
import { englishOrders } from "./english-orders";
import { ordersInOtherTongues } from "./other-tongues";
import { ordersRunTogether } from "./run-together";
import { decoded, unmasked } from "./unmasked";
import { weighsAsOrder } from "./weight";

/** The text as it is compared: full width and look-alikes folded, what cannot be seen taken out, signs set apart joined again. */
export function plainText(text: string): string {
  return unmasked(text)
    .replace(/(?<![a-z])[a-z](?:[ ._·*|-]{1,2}[a-z](?![a-z])){4,}/gi, (spread) => spread.replace(/[ ._·*|-]/g, ""))
    .replace(/(?<=\p{Script=Han})(?:[·・.*|_~-][\p{Script=Han}，,。；:：]){3,}/gu, (spread) =>
      spread.replace(/[·・.*|_~-]/g, ""),
    )
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
  return isOrder(plain, isHidden) || decoded(text).some((said) => isOrder(plainText(said), true));
}

const isOrder = (plain: string, isHidden: boolean): boolean =>
  [...chineseOrders, ...englishOrders].some((shape) => shape.test(plain)) ||
  demands(plain) ||
  ordersRunTogether(plain) ||
  ordersInOtherTongues(plain) ||
  weighsAsOrder(plain, isHidden);
