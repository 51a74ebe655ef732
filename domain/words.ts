import { IntlMessageFormat } from "intl-messageformat";

export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

/** What a sentence needs filled in: ICU arguments by name. */
export type WordValues = Record<string, string | number | Date>;

/** The same sentences in every language: a missing language or key does not compile. */
export type Words<Key extends string> = Record<Language, Record<Key, string>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Declares the sentences of one thing, in every language, beside that thing.
 * Sentences are ICU MessageFormat (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 */
export function defineWords<const Key extends string>(words: {
  "zh-CN": Record<Key, string>;
  en: Record<NoInfer<Key>, string>;
}): Words<Key> {
  return words;
}

/** Formats one sentence of `words` in `language`. Throws when an ICU argument it names is not in `values`. */
export function say<Key extends string>(
  words: Words<Key>,
  language: Language,
  key: NoInfer<Key>,
  values?: WordValues,
): string {
  const sentence = words[language][key];
  const id = `${language}\n${sentence}`;
  let message = compiled.get(id);
  if (!message) {
    message = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  return String(message.format(values));
}
