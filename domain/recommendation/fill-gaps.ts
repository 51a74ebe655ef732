import type { CheckedDocument } from "../checks/check";
import { imagined, saleIn } from "./plausible-evidence";
import type { WorkedCase } from "./worked-case";

/** The fewest months that would have to show a sale for no run of months without one to be longer than is free. */
export function fillGaps(worked: WorkedCase): { months: string[]; documents: CheckedDocument[] } {
  const { gaps, policy } = worked;
  const every = policy.gap.freeMonths + 1;
  const months = gaps.flatMap((gap) => gap.filter((_, index) => index % every === every - 1));
  // One cent a month: what the months themselves are worth, not what was sold in them.
  const documents = months.map((month) => imagined("vat-invoice", saleIn(month, worked, 1n, 1)));
  return { months, documents };
}
