import type { Language } from "../words";

/**
 * What a law forbids to weigh when credit is given, as the words by which it would enter: sex, ethnicity, religion, marital
 * status, health, age, politics, the body, and where exactly somebody lives (PIPL art. 24 and 28, 12 CFR 1002.6(b), EU AI
 * Act art. 5(1)(c) and Annex III 5(b); docs/decisions/2026-11-22-what-the-law-forbids-to-weigh.md).
 */
export const forbiddenNames: ReadonlySet<string> = new Set(
  `gender gendered sex sexual female male woman women man men lady mrs feminine masculine
  ethnic ethnicity ethnicities race racial skin nationality citizenship caste tribe uyghur tibetan minority
  religion religious faith belief church mosque temple muslim christian buddhist halal
  marital marriage married unmarried divorced spouse wife husband widow widowed maternity
  health illness ill disease disability disabled handicap pregnant pregnancy medical diagnosis patient
  age aged birth birthday birthdate born generation pensioner
  home homes residence resident residential domicile household dwelling hukou neighbourhood neighborhood postcode zip
  politics political vote voter
  genetic genome biometric biometrics facial fingerprint iris voiceprint accent dialect hair`
    .split(/\s+/)
    .filter(Boolean),
);

/** The same in sentences that people read. */
export const forbiddenWords: Record<Language, RegExp> = {
  "zh-CN":
    /性别|男性|女性|男女|女士|先生|妇女|民族|种族|少数族|汉族|回族|藏族|维吾尔|国籍|宗教|信仰|信教|教会|清真|穆斯林|基督|佛教|婚|配偶|妻|丈夫|夫妻|丧偶|健康|疾病|病史|患病|残疾|残障|怀孕|孕妇|年龄|岁数|周岁|出生|生日|生辰|住址|住处|家庭|家住|住家|户籍|户口|籍贯|政治|党员|工会|基因|人脸|面部|指纹|虹膜|肤色|口音|方言/,
  en: /\b(?:gender|sex|male|female|wom[ae]n|men|lad(?:y|ies)|ethnic\w*|rac(?:e|ial)|nationality|citizenship|minorit\w+|religio\w+|church|mosque|muslim|christian|buddhist|marital|marri\w+|spouse|wife|husband|divorc\w+|widow\w*|health|illness|disease|disab\w+|pregnan\w+|medical|age|birth\w*|born|years of age|home address|private address|residen\w+|domicile|household|politic\w+|trade union|genetic\w*|biometric\w*|fingerprint|facial|skin|accent|dialect)\b/i,
};

/** The parts of a name that code gives: "legalRepresentative" is "legal" and "representative". */
export function partsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\p{L}]+/u)
    .filter(Boolean);
}

/** The forbidden part of a name, or null. */
export function forbiddenIn(name: string): string | null {
  const parts = partsOf(name);
  return parts.find((part) => forbiddenNames.has(part) || forbiddenWords["zh-CN"].test(part)) ?? null;
}
