import type { ReactNode } from "react";
import { db, env, requireStaff } from "@/adapters/web";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { Rail, type RailItem } from "@/ui/desk/rail";
import { LeaveButton } from "./leave-button";
import { frameWords } from "./words";

/** The desk around every staff screen: the rail with what this role may open, the language, the way out. */
export async function DeskFrame({ children }: { children: ReactNode }) {
  const user = await requireStaff();
  const language = await currentLanguage();
  const word = (key: keyof (typeof frameWords)["en"]) => say(frameWords, language, key);
  const stuck = await db().stageRun.count({ where: { state: "failed" } });
  const reviews = user.role === "reviewer" || user.role === "senior_reviewer";
  const items: RailItem[] = [
    { href: "/desk", name: word("queue") },
    ...(user.role === "auditor" ? [] : [{ href: "/desk/checks", name: word("checks") }]),
    { href: "/desk/policy", name: word("policy") },
    ...(reviews ? [{ href: "/desk/blind", name: word("blind") }] : []),
    ...(user.role === "reviewer" ? [] : [{ href: "/desk/agreement", name: word("agreement") }]),
    ...(user.role === "risk_manager" || user.role === "auditor"
      ? [{ href: "/desk/outcomes", name: word("outcomes") }]
      : []),
    ...(user.role === "reviewer" ? [] : [{ href: "/desk/drift", name: word("drift") }]),
    ...(user.role === "reviewer" ? [] : [{ href: "/desk/model", name: word("model") }]),
    { href: "/desk/stuck", name: word("stuck"), count: stuck },
    ...(user.role === "reviewer" ? [] : [{ href: "/desk/audit", name: word("audit") }]),
    ...(env().embedded ? [{ href: "/outbox", name: word("outbox") }] : []),
  ];
  return (
    <div className="desk flex min-h-dvh bg-paper text-sm text-ink max-md:flex-col">
      <Rail
        mark={language === "en" ? "P" : "证"}
        label={word("desk")}
        items={items}
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
