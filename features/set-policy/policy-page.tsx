import { notFound } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { currentLanguage } from "@/i18n/language";
import { PolicyScreen } from "./policy-screen";
import { loadVersion } from "./queries/load-version";

type Props = { params: Promise<{ version: string }> };

/** One version of the policy: every number of it, what it changes, and what may be done with it. */
export async function PolicyPage({ params }: Props) {
  const user = await requireStaff();
  const language = await currentLanguage();
  const view = await loadVersion(db(), (await params).version, { ...user, language });
  if (!view) notFound();
  return <PolicyScreen key={view.version} view={view} />;
}
