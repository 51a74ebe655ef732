import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { corroborations } from "../corroboration";
import { type Language, languages } from "../words";
import { checks } from ".";

type Node = { value?: unknown; options?: Record<string, { value: Node[] }> };

/** What gives a forger away, or blames: the owner is told what to do instead. */
const tellTales: Record<Language, RegExp> = {
  "zh-CN":
    /网纹|摩尔|翻拍|屏幕|截图|二维码|校验|元数据|拍摄信息|修图|编辑过|被改|篡改|伪造|造假|假的|欺诈|可疑|怀疑|重复|其他申请人|别人也|字体|图层|脚本|增量|压缩|像素|模板|克隆|复制粘贴|对不上|接不上|不一致|大写|勾稽|哈希|循环|对开|作弊/,
  en: /moir|pattern|screen|qr\b|checksum|check digit|metadata|exif|edited|editing|alter|tamper|forge|fake|fraud|suspicious|suspect|duplicate|another applicant|other applicant|hash|font|layer|script|incremental|compress|pixel|template|clone|copied|add up|in words|do not connect|circular|cheat|differ from the page/i,
};

/** Every sentence that a message can become: all choices of its selects and plurals, other values as "7". */
function allSentences(message: string, language: Language): string[] {
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  const choices = new Map<string, Set<string>>();
  const names = new Set<string>();
  const walk = (nodes: readonly Node[]) => {
    for (const { value, options } of nodes) {
      if (typeof value === "string") names.add(value);
      if (!options || typeof value !== "string") continue;
      const known = choices.get(value) ?? new Set();
      for (const [choice, { value: inner }] of Object.entries(options)) {
        known.add(choice === "one" || choice === "=1" ? "1" : choice);
        walk(inner);
      }
      choices.set(value, known);
    }
  };
  walk(format.getAst() as unknown as Node[]);
  let values: Record<string, string | number>[] = [Object.fromEntries([...names].map((name) => [name, 7]))];
  for (const [name, known] of choices)
    values = values.flatMap((one) => [...known].map((choice) => ({ ...one, [name]: choice === "1" ? 1 : choice })));
  return values.map((one) =>
    String(format.format(Object.fromEntries(Object.entries(one).map(([k, v]) => [k, v === "other" ? 7 : v])))),
  );
}

/** How many sentences end inside or at the end of a text; a full stop within a number or a code ends none. */
const sentencesIn = (text: string) => text.trim().match(/[。！？!?]+|\.(?=\s|$)/g)?.length ?? 0;

describe("the words of checks and corroborations", () => {
  const rows = [...checks, ...corroborations].flatMap(({ id, words }) =>
    languages.map((language) => ({ id, language, words: words[language] })),
  );

  it.each(rows)("of $id say one plain sentence each ($language)", ({ language, words }) => {
    expect(words.title.length).toBeGreaterThan(1);
    expect(words.title).not.toMatch(/[。.!！?？]$/);
    for (const key of ["saw", "expected", "todo", "owner"] as const) {
      for (const said of allSentences(words[key], language)) {
        expect(said, key).toMatch(/[。.]$/);
        expect(said, key).not.toMatch(/[!！]|undefined|\{|\}/);
        // What the owner is asked may follow on a sentence that says why.
        expect(sentencesIn(said), `${key}: ${said}`).toBeLessThanOrEqual(key === "owner" ? 2 : 1);
      }
    }
  });

  it.each(rows)("of $id never tell its owner what gave it away ($language)", ({ language, words }) => {
    for (const said of allSentences(words.owner, language))
      expect(said.match(tellTales[language])?.[0] ?? null, said).toBeNull();
  });

  it("finds the tell-tales it looks for", () => {
    expect("The QR code does not match").toMatch(tellTales.en);
    expect("像是对着屏幕拍的").toMatch(tellTales["zh-CN"]);
    expect(allSentences("{where, select, here {Here.} other {There {n}.}}", "en")).toEqual(["Here.", "There 7."]);
  });
});
