import { Message } from "@/ui/message";
import { PageCrop } from "./page-crop";
import type { DocumentPageView } from "./queries/load-document-page";
import type { LiveView } from "./queries/load-live";

/** Whether the photo is known to be taken on the spot, with the code as it was seen on it. */
export function LiveMessage({ view, live }: { view: DocumentPageView; live: LiveView }) {
  return (
    <Message tone={live.confirmed ? "jade" : "blue"}>
      {live.said}
      {live.page !== null && live.box && (
        <PageCrop documentId={view.id} pages={view.pages} page={live.page} box={live.box} height={4} />
      )}
    </Message>
  );
}
