import { chineseDemands, chineseParties } from "./chinese-demands";
import { englishDemands, englishParties, setsJudgement } from "./english-demands";

/** Where a sentence ends. */
const sentenceEnds = /(?<=[。！？!?；;\n])|(?<=[a-z]\.)\s/u;

/**
 * Whether a text, folded already, demands what only somebody who judges papers could do: to let pass, not to look, to hide,
 * to score, to read a sum as another. A sentence that names those who deal with each other binds them, not the reader.
 */
export function demands(plain: string): boolean {
  const [isChinese, isEnglish] = [/\p{Script=Han}{2}/u.test(plain), /[a-z]{4}/i.test(plain)];
  if (isEnglish && setsJudgement(plain)) return true;
  return plain.split(sentenceEnds).some((sentence) => {
    const said = sentence?.trim() ?? "";
    return (
      (isChinese && !chineseParties.test(said) && chineseDemands.some((shape) => shape.test(said))) ||
      (isEnglish && !englishParties.test(said) && englishDemands.some((shape) => shape.test(said)))
    );
  });
}
