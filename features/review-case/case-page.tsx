import { notFound, redirect } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { currentLanguage } from "@/i18n/language";
import { noteVisit } from "@/pipeline/agreement/note-visit";
import { CaseScreen } from "./case-screen";
import { loadCaseView } from "./queries/load-case-view";

type Props = { params: Promise<{ id: string }> };

/** One case: evidence, page over facts, recommendation and decision. Any member of staff may read it. */
export async function CasePage({ params }: Props) {
  const user = await requireStaff();
  const language = await currentLanguage();
  const { id } = await params;
  // Whoever answers about this case without seeing others' opinions does not see them here either.
  const blind = await db().blindReview.findFirst({ where: { caseId: id, reviewerId: user.id, answeredAt: null } });
  if (blind) redirect(`/desk/blind/${blind.id}`);
  const now = new Date();
  const view = await loadCaseView(db(), id, user, { language, now });
  if (!view) notFound();
  await noteVisit(db(), { caseId: id, userId: user.id, now });
  return <CaseScreen key={view.id} view={view} />;
}
