import { defineWords, type Language, say, type Words } from "../words";
import type { Choice, Understood } from "./question";

/** A choice that has other names abroad. */
export const withNameAbroad = (one: Choice, chinese: string, english: string): Choice => ({
  ...one,
  abroad: defineWords({ "zh-CN": { name: chinese }, en: { name: english } }) as Words<"name">,
});

/** What a choice is called for this owner. */
export const nameOf = ({ words, abroad }: Choice, language: Language, isAbroad = false): string =>
  say((isAbroad && abroad) || words, language, "name");

/** A choice by its names in both languages and the words it is heard by. */
export const choice = (id: string, chinese: string, english: string, hears: RegExp): Choice => ({
  id,
  words: defineWords({ "zh-CN": { name: chinese }, en: { name: english } }) as Words<"name">,
  hears,
});

const plain = (said: string) => said.normalize("NFKC").trim().toLowerCase();

/** One choice: by its id or name when it was pressed, else the only one that is heard in what was said. */
export function hearOne(choices: readonly Choice[], said: string): Understood {
  const text = plain(said);
  const pressed = choices.find((one) => one.id === text || names(one).includes(text));
  const heard = choices.filter((one) => one.hears.test(text));
  const found = pressed ?? (heard.length === 1 ? heard[0] : undefined);
  return found ? { ok: true, value: found.id } : { ok: false, why: "unclear" };
}

/** Several choices: ids set apart by commas when they were pressed, else every one that is heard. */
export function hearSeveral(choices: readonly Choice[], said: string): Understood {
  const text = plain(said);
  const ids = text.split(",").map((one) => one.trim());
  const pressed = choices.filter((one) => ids.includes(one.id));
  const found =
    pressed.length > 0 ? pressed : choices.filter((one) => names(one).includes(text) || one.hears.test(text));
  return found.length > 0 ? { ok: true, value: alone(found.map((one) => one.id)) } : { ok: false, why: "unclear" };
}

const names = ({ words, abroad }: Choice) =>
  [words, ...(abroad ? [abroad] : [])].flatMap((one) => Object.values(one).map(({ name }) => name.toLowerCase()));
/** "None of these" beside another is not meant. */
const alone = (ids: readonly string[]) => (ids.length > 1 ? ids.filter((id) => id !== "none") : ids);
