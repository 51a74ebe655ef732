import { notFound } from "next/navigation";
import { db, requireOwner } from "@/adapters/web";
import { currentLanguage } from "@/i18n/language";
import { DocumentScreen } from "./document-screen";
import { loadDocumentPage } from "./queries/load-document-page";

/** One document of the signed-in owner; anybody else's is "not found". */
export async function DocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireOwner();
  const view = await loadDocumentPage(db(), user.id, (await params).id, await currentLanguage());
  if (!view) notFound();
  return <DocumentScreen view={view} />;
}
