/** Letters of other alphabets that look like Latin ones; they count as those between Latin letters. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [..."аaеeоoрpсcуyхxіiјjѕsԁdһhոnυuνvαaοoρpιiκkτtԛqԝwⅼlᴏoɡgᴠv"].flatMap((sign, at, all) =>
    at % 2 === 0 ? [[sign, all[at + 1]!]] : [],
  ),
);
/** The traditional signs of what orders are made of. */
const simplified: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."請请將将額额審审核核準准貸贷過过規规則则檢检查查驗验證证據据無无視视為为設设評评級级風风險险標标記记實实單单報报發发票票碼码對对經经條条結结論论資资資资訊讯須须應应該该這这個个統统業业銀银聲声關关閉闭調调給给予予讀读輸输導导機机動动雙双總总異异常常與与較较識识別别偽伪繞绕跳跳認认確确開开闕阙許许務务後后從从們们說说話话寫写當当爲为體体優优語语員员",
  ].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]!]] : [])),
);

const traditional = new RegExp(`[${Object.keys(simplified).join("")}]`, "g");
/** Signs that are never drawn and spell out Latin letters. */
const tagged = /[\u{e0020}-\u{e007e}]/gu;
const unseen =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const mixed = /[a-z\u0370-\u052f\u0578\u1d00-\u1d7f\u0261\u217c]{3,}/gi;

/** Text as its reader takes it: hidden signs made plain, look-alike letters and traditional signs as the usual ones. */
export function unmasked(text: string): string {
  return text
    .replace(tagged, (sign) => String.fromCharCode(sign.codePointAt(0)! - 0xe0000))
    .replace(traditional, (sign) => simplified[sign] ?? sign)
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(mixed, (word) =>
      /[^a-z]/i.test(word) && /[a-z]/i.test(word)
        ? [...word].map((sign) => alike[sign.toLowerCase()] ?? sign).join("")
        : word,
    )
    .replace(
      /(?<=[a-z])[013](?=[a-z])|(?<![a-z0-9])1(?=[a-z]{3})/gi,
      (figure) => ({ "0": "o", "3": "e" })[figure] ?? "i",
    );
}

const encoded = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{24,}={0,2}/g;
const base = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What stands in a text as base 64 and is text itself. */
export function decoded(text: string): string[] {
  return [...text.matchAll(encoded)].flatMap(([word]) => {
    const said = utf8(bytesOf(word.replace(/=+$/, "")));
    return said && /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(said) && /\p{L}{4}|\p{Script=Han}{2}/u.test(said) ? [said] : [];
  });
}

function bytesOf(word: string): number[] {
  const bytes: number[] = [];
  let [held, count] = [0, 0];
  for (const sign of word) {
    held = (held << 6) | base.indexOf(sign);
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((held >> count) & 255);
      held &= (1 << count) - 1;
    }
  }
  return bytes;
}

/** The text of these bytes; null where they are none. */
function utf8(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return null;
  }
}
