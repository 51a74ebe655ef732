import "server-only";
import { cookies, headers } from "next/headers";
import { type Language, languages } from "@/domain/words";

/** The reader's language: the cookie `language`, else the browser's wish, else zh-CN. */
export async function currentLanguage(): Promise<Language> {
  const chosen = (await cookies()).get("language")?.value;
  const known = languages.find((language) => language === chosen);
  if (known) return known;
  const wish = (await headers()).get("accept-language") ?? "";
  return preferred(wish);
}

/** The first of our languages that an Accept-Language header (RFC 9110, 12.5.4) names; zh-CN when it names none. */
export function preferred(acceptLanguage: string): Language {
  for (const part of acceptLanguage.split(",")) {
    const tag = part.split(";")[0]?.trim().toLowerCase() ?? "";
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return "zh-CN";
}
