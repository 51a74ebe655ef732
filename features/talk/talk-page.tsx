import { db, requireOwner } from "@/adapters/web";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { loadTalk } from "@/pipeline/assist/load-talk";
import { Proposals } from "./proposals";
import { loadProposals } from "./queries/load-proposals";
import { viewTalk } from "./queries/view-talk";
import type { TalkDoors } from "./talk-doors";
import { TalkScreen } from "./talk-screen";
import { talkWords } from "./words";

/** 提额小助手: asks one thing at a time, says what would help most, and opens the camera for it. */
export async function TalkPage({ upload, correct, setKind }: TalkDoors) {
  const user = await requireOwner();
  const language = await currentLanguage();
  const talk = await loadTalk(db(), user.id, new Date());
  const proposals = talk.openCaseId ? await loadProposals(db(), talk.openCaseId, language) : [];
  const view = { ...viewTalk(talk, language), proposals };
  const header = (
    <>
      <a href="/" className="grid size-11 place-items-center text-xl" aria-label={say(talkWords, language, "back")}>
        ‹
      </a>
      <h1 className="text-lg font-semibold">{say(talkWords, language, "title")}</h1>
      <LanguageSwitch language={language} />
    </>
  );
  const by = view.helps[0]?.by ?? "camera";
  return (
    <TalkScreen
      view={view}
      header={header}
      upload={view.caseId ? upload(view.caseId, by) : null}
      proposals={<Proposals proposals={proposals} correct={correct} setKind={setKind} />}
    />
  );
}
