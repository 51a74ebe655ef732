import type { CaseAnswer } from "../corroboration/corroboration";
import type { AttributeId } from "./attribute-ids";
import type { Cell, LedgerRow } from "./ledger";
import { documentOf } from "./ledger-of";

/** Which comparisons speak of which attributes: a contradiction settled there answers them. */
const settledBy: Readonly<Record<string, readonly AttributeId[]>> = {
  "applicant-is-a-party": ["name", "uscc"],
  "names-agree": ["name", "permit-holder", "account-holder"],
  "tax-ids-agree": ["uscc"],
  "vehicle-owner": ["vehicle-owner"],
  "plates-agree": ["plates"],
  "established-before-invoices": ["established-on"],
  "stated-sales-plausible": ["yearly-sales"],
};

/**
 * What a comparison answers once a reviewer's settlements are heard: where every contradiction that it speaks of was
 * settled, it passes and says by whom and when. All other answers stay.
 */
export function settleAnswers<Told extends CaseAnswer>(
  check: string,
  answers: readonly Told[],
  ledger: readonly LedgerRow[],
): (Told | CaseAnswer)[] {
  const rows = ledger.filter((row) => settledBy[check]?.includes(row.attribute));
  return answers.map((answer) => {
    if (rows.length === 0 || (answer.verdict !== "concern" && answer.verdict !== "fail")) return answer;
    const doubtful = rows.flatMap((row) => row.cells.filter((cell) => isDoubtful(cell) && speaksOf(answer, cell)));
    const settlement = doubtful.find((cell) => cell.standing === "settled")?.settlement;
    if (!settlement || doubtful.some((cell) => cell.standing === "contradict")) return answer;
    const saw = { ...answer.saw, settledBy: settlement.by, settledOn: settlement.at.slice(0, 10) };
    return { verdict: "pass", saw, documentId: answer.documentId ?? null, page: answer.page, box: answer.box };
  });
}

const isDoubtful = (cell: Cell) => cell.standing === "contradict" || cell.standing === "settled";

/** An answer about one document is answered by what that document says; one about the case by the whole row. */
const speaksOf = (answer: CaseAnswer, cell: Cell) => !answer.documentId || documentOf(cell) === answer.documentId;
