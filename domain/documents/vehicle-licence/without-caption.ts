import { editDistance } from "../../values/words-look-like";

/**
 * A value without the small English `caption` of its label (written without spaces), which may be glued to it and misread:
 * what stands before the first Chinese character when half of it fits, or else the start that fits closely.
 */
export function withoutCaption(text: string, caption: string): string {
  const latin = /^[A-Za-z.]{2,}(?=\p{Script=Han})/u.exec(text)?.[0];
  if (latin && off(latin, caption) <= Math.ceil(caption.length / 2)) return text.slice(latin.length);
  const lengths = Array.from({ length: 5 }, (_, index) => caption.length - 2 + index);
  const fitting = lengths
    .filter((length) => length >= 3 && length < text.length && /^[a-z]+(?:(?<=n)0)?\.?$/i.test(text.slice(0, length)))
    .map((length) => ({ length, off: off(text.slice(0, length), caption) }))
    .sort((a, b) => a.off - b.off)[0];
  return fitting && fitting.off <= caption.length / 3 ? text.slice(fitting.length) : text;
}

const off = (text: string, caption: string) => editDistance(text.toLowerCase(), caption.toLowerCase());
