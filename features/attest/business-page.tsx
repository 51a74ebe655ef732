import { db, requireOwner } from "@/adapters/web";
import { fromMinor } from "@/domain/values/money";
import { say } from "@/domain/words";
import { currentLanguage } from "@/i18n/language";
import { LanguageSwitch } from "@/i18n/language-switch";
import { PhoneFrame } from "@/ui/phone-frame";
import { BusinessForm } from "./business-form";
import { attestWords } from "./words";

/** The page on which an owner says what the business is. */
export async function BusinessPage() {
  const user = await requireOwner();
  const language = await currentLanguage();
  const business = await db().business.findFirst({ where: { ownerId: user.id } });
  const known: Record<string, string> = business
    ? {
        name: business.name,
        uscc: business.uscc ?? "",
        industry: business.industry,
        region: business.region ?? "",
        yearlySales: fromMinor(business.yearlySales).replace(/\.00$/, ""),
        establishedOn: business.establishedOn ?? "",
      }
    : {};
  const header = (
    <>
      {business ? (
        <a
          href="/"
          className="grid size-11 place-items-center text-xl"
          aria-label={language === "en" ? "Back" : "返回"}
        >
          ‹
        </a>
      ) : (
        <span />
      )}
      <LanguageSwitch language={language} />
    </>
  );
  return (
    <PhoneFrame header={header}>
      <h1 className="mt-2 text-2xl font-bold">{say(attestWords, language, "title")}</h1>
      <p className="mt-1 text-ink-soft">{say(attestWords, language, "lead")}</p>
      <a href="/talk" className="mb-3 inline-flex min-h-11 items-center text-jade underline underline-offset-4">
        {say(attestWords, language, "talk")}
      </a>
      <BusinessForm known={known} currency={business?.currency ?? "CNY"} />
    </PhoneFrame>
  );
}
