import { describe, expect, it } from "vitest";
import { languages } from "../words";
import { kindById, kinds } from "./index";
import { kindIds } from "./kind";

/** Every kind's module by its path, as the folders have it ("./invoice/index.ts"). */
const modules = (import.meta as unknown as { glob: (pattern: string, options: object) => Record<string, object> }).glob(
  "./*/index.ts",
  { eager: true },
);
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the list of kinds", () => {
  it("holds exactly the folders that stand beside it", () => {
    const folders = Object.keys(modules).map((path) => path.split("/")[1]!);
    expect(kinds.map((kind) => kind.id).sort()).toEqual(folders.sort());
    expect([...kindIds].sort()).toEqual(folders.sort());
  });

  it.each(kinds.map((kind) => [kind.id, kind] as const))(
    "finds %s in its own folder under its own name",
    (id, kind) => {
      const module = modules[`./${id}/index.ts`] as Record<string, unknown>;
      expect(module[camel(id)]).toBe(kind);
      expect(kindById(id)).toBe(kind);
    },
  );

  it.each(kinds.map((kind) => [kind.id, kind] as const))("says every word of %s in every language", (_, kind) => {
    for (const language of languages) {
      for (const text of Object.values(kind.words[language])) expect(text.trim()).not.toBe("");
      for (const field of Object.values(kind.fields)) expect(field.words[language].name.trim()).not.toBe("");
    }
  });

  it("answers with the unknown kind for an id that nobody knows", () => {
    expect(kindById("fax").id).toBe("unknown");
  });
});
