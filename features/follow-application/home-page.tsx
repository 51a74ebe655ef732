import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { db, requireOwner } from "@/adapters/web";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { Badge } from "@/ui/badge";
import { HomeScreen } from "./home-screen";
import { loadHome } from "./queries/load-home";
import { SignOut } from "./sign-out";
import { WithQueries } from "./with-queries";
import { followWords } from "./words";

/** The owner's home. `bottom` makes the buttons that add evidence to a case. */
export async function HomePage({ bottom }: { bottom: (caseId: string) => ReactNode }) {
  const user = await requireOwner();
  const language = await currentLanguage();
  const home = await loadHome(db(), user.id, new Date().toISOString().slice(0, 10));
  if (!home) redirect("/business");
  const header = (
    <>
      <span className="text-xl font-bold text-jade">{say(followWords, language, "brand")}</span>
      <nav className="flex items-center">
        <LanguageSwitch language={language} />
        <a href="/messages" className="inline-flex min-h-11 items-center gap-1 px-2 text-sm">
          {say(followWords, language, "messages")}
          {home.unseenNotices > 0 && <Badge tone="jade">{home.unseenNotices}</Badge>}
        </a>
        <SignOut />
      </nav>
    </>
  );
  return (
    <WithQueries>
      <HomeScreen initial={home} header={header} bottom={bottom(home.case.id)} />
    </WithQueries>
  );
}
