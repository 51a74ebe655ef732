"use client";
import { useKeys } from "@/ui/desk/use-keys";
import { AssessmentPane } from "./assessment-pane";
import type { CaseView } from "./case-view";
import { DecisionBar } from "./decision-bar";
import { EvidencePane } from "./evidence-pane";
import { FactsTable } from "./facts-table";
import { FindingsList } from "./findings-list";
import { History } from "./history";
import { LedgerPane } from "./ledger/ledger-pane";
import { PaneTabs } from "./ledger/pane-tabs";
import { pageId, useLedger } from "./ledger/use-ledger";
import { PageView } from "./page-view";
import { PlainSummary } from "./plain-summary/plain-summary";
import { useFreshness } from "./use-freshness";
import { useSelection } from "./use-selection";

const columns = {
  assessment: "md:grid-cols-[232px_minmax(0,1fr)_400px] xl:grid-cols-[232px_minmax(0,1fr)_420px]",
  ledger: "md:grid-cols-[180px_minmax(0,1fr)_minmax(0,1.2fr)] xl:grid-cols-[232px_minmax(0,1fr)_minmax(0,1.3fr)]",
};

/**
 * The case in three panes: evidence, page over facts, and recommendation with findings or the ledger, with the decision
 * at its foot.
 */
export function CaseScreen({ view }: { view: CaseView }) {
  const selection = useSelection(view);
  const ledger = useLedger(view.ledger, selection);
  useFreshness(view);
  // What passed is marked on its page only while it is looked at.
  const marks = [
    ...view.findings,
    ...view.passed.flatMap((one) => one.shown.filter((found) => found.id === selection.findingId)),
  ];
  useKeys({
    j: () => selection.stepDocument(1),
    k: () => selection.stepDocument(-1),
    arrowdown: () => (ledger.isOpen ? ledger.step(1) : selection.stepFact(1)),
    arrowup: () => (ledger.isOpen ? ledger.step(-1) : selection.stepFact(-1)),
    l: () => ledger.toggle(),
    f: () => selection.stepFinding(1),
    g: () => selection.stepFinding(-1),
  });
  return (
    <main className={`grid grid-cols-[minmax(0,1fr)] md:h-dvh ${ledger.isOpen ? columns.ledger : columns.assessment}`}>
      <EvidencePane view={view} selection={selection} />
      <section id={pageId} className="flex min-h-0 min-w-0 scroll-mt-11 flex-col border-line bg-shade md:border-r">
        <PageView key={selection.document?.id} selection={selection} findings={marks} />
        <FactsTable selection={selection} />
      </section>
      <section className="flex min-h-0 min-w-0 flex-col bg-card">
        <PaneTabs ledger={ledger} contradictions={view.ledger.contradictions} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          {ledger.isOpen ? (
            <LedgerPane view={view} ledger={ledger} />
          ) : (
            <>
              <AssessmentPane view={view} selection={selection} />
              <PlainSummary caseId={view.id} />
              <FindingsList view={view} selection={selection} />
              <History decisions={view.decisions} />
            </>
          )}
        </div>
        <DecisionBar key={view.id} view={view} />
      </section>
    </main>
  );
}
