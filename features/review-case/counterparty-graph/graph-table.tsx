import type { WordValues } from "@/domain/words";
import type { CounterpartyGraphView } from "./graph-view";
import type { GraphWord } from "./graph-words";

/** The links of the picture, largest first; a link of this case's invoices opens the first of them. */
export function GraphTable({
  graph,
  word,
  onOpen,
}: {
  graph: CounterpartyGraphView;
  word: (key: GraphWord, values?: WordValues) => string;
  onOpen: (documentId: string) => void;
}) {
  return (
    <div className="overflow-x-auto">
      <table className="mt-1 w-full border-collapse">
        <thead>
          <tr className="text-left text-ink-faint">
            <th scope="col" className="py-1 pr-2 font-normal">
              {word("from")}
            </th>
            <th scope="col" className="py-1 pr-2 font-normal">
              {word("to")}
            </th>
            <th scope="col" className="py-1 pr-2 text-right font-normal">
              {word("amount")}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {word("invoices")}
            </th>
          </tr>
        </thead>
        <tbody>
          {graph.legs.map((leg) => (
            <tr key={`${leg.seller} ${leg.buyer}`} className="border-t border-line align-top">
              <td className="py-1 pr-2">{leg.sellerName}</td>
              <td className="py-1 pr-2">
                {leg.buyerName}
                {leg.onLoop && <span className="ml-1 text-red">{word("loop")}</span>}
                {leg.byOthers && <span className="ml-1 text-blue">{word("others")}</span>}
              </td>
              <td className="py-1 pr-2 text-right whitespace-nowrap tabular-nums">{leg.amount}</td>
              <td className="py-1 text-right">
                {leg.documentId ? (
                  <button
                    type="button"
                    className="min-h-6 min-w-6 underline decoration-ink-faint underline-offset-2 hover:text-jade"
                    aria-label={word("open", { from: leg.sellerName, to: leg.buyerName })}
                    onClick={() => onOpen(leg.documentId!)}
                  >
                    {leg.invoices}
                  </button>
                ) : (
                  leg.invoices
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
