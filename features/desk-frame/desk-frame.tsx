import type { ReactNode } from "react";
import { db, env, requireStaff } from "@/adapters/web";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { countDrift } from "@/pipeline/replay/count-drift";
import { Rail, type RailItem } from "@/ui/desk/rail";
import { LeaveButton } from "./leave-button";
import { placesFor } from "./places-for";
import { frameWords } from "./words";

/** The desk around every staff screen: the rail with what this role may open, the language, the way out. */
export async function DeskFrame({ children }: { children: ReactNode }) {
  const user = await requireStaff();
  const language = await currentLanguage();
  const word = (key: keyof (typeof frameWords)["en"]) => say(frameWords, language, key);
  const [stuck, drift] = await Promise.all([
    db().stageRun.count({ where: { state: "failed" } }),
    countDrift(db(), new Date()),
  ]);
  const groups = placesFor(user.role, { stuck, drift, embedded: env().embedded }).map(({ id, places }) => ({
    id,
    name: id === "trial" ? undefined : word(id),
    items: places.map(({ key, ...place }): RailItem => ({ ...place, name: word(key) })),
  }));
  return (
    <div className="desk flex min-h-dvh bg-paper text-sm text-ink max-md:flex-col">
      <Rail
        mark={language === "en" ? "P" : "证"}
        label={word("desk")}
        groups={groups}
        foot={
          <>
            <LanguageSwitch language={language} className="text-xs! text-[#d6d3d1]! hover:text-white!" />
            <LeaveButton title={`${user.name} · ${word(user.role)}`}>{word("leave")}</LeaveButton>
          </>
        }
      />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
