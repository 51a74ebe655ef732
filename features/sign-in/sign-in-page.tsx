import { redirect } from "next/navigation";
import { currentUser, env } from "@/adapters/web";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { Card } from "@/ui/card";
import { PhoneFrame } from "@/ui/phone-frame";
import { OwnerSignIn } from "./owner-sign-in";
import { StaffSignIn } from "./staff-sign-in";
import { signInWords } from "./words";

/** The owner's door: what Proofline is in two sentences, and the form. */
export async function OwnerSignInPage() {
  const user = await currentUser();
  if (user?.role === "owner") redirect("/");
  const language = await currentLanguage();
  const header = (
    <>
      <span className="text-xl font-bold text-jade">{language === "en" ? "Proofline" : "自证通"}</span>
      <LanguageSwitch language={language} />
    </>
  );
  return (
    <PhoneFrame header={header}>
      <h1 className="mt-6 text-3xl font-bold leading-tight">{say(signInWords, language, "pitch")}</h1>
      <p className="mt-3 text-ink-soft">{say(signInWords, language, "pitchMore")}</p>
      <Card className="mt-8 p-5">
        <h2 className="text-xl font-semibold">{say(signInWords, language, "title")}</h2>
        <p className="mt-1 mb-5 text-ink-soft">{say(signInWords, language, "lead")}</p>
        <OwnerSignIn outbox={env().embedded} />
      </Card>
    </PhoneFrame>
  );
}

/** The staff's door. */
export async function StaffSignInPage() {
  const user = await currentUser();
  if (user && user.role !== "owner") redirect("/desk");
  const language = await currentLanguage();
  return (
    <main className="desk grid min-h-dvh place-items-center bg-paper p-4">
      <Card className="w-full max-w-sm p-6">
        <div className="mb-5 flex items-center justify-between">
          <h1 className="text-xl font-semibold">{say(signInWords, language, "staffTitle")}</h1>
          <LanguageSwitch language={language} />
        </div>
        <StaffSignIn />
      </Card>
    </main>
  );
}
