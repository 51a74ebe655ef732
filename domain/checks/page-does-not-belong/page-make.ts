import type { PdfPageMake } from "../../reading";

/** Fewer letters than this on a page show no more than a fragment of its fonts. */
const enoughLetters = 80;

const isText = (make: PdfPageMake | undefined): make is PdfPageMake =>
  Boolean(make && !make.isScan && make.letters >= enoughLetters);

/**
 * Whether a page brings font programs of its own, while all others of its paper size share theirs: pages of one print
 * never part like this. Scans and sheets of another size are put in by honest people too.
 */
export function madeElsewhere(make: PdfPageMake | undefined, others: readonly (PdfPageMake | undefined)[]): boolean {
  if (!isText(make)) return false;
  const known = others.filter(isText).filter((other) => sameSheet(other, make));
  if (known.length === 0 || known.length < others.length) return false;
  return shareAll(known) && known.every((other) => !share(other, make));
}

const sameSheet = (one: PdfPageMake, other: PdfPageMake): boolean =>
  Math.abs(one.widthPt - other.widthPt) < 3 && Math.abs(one.heightPt - other.heightPt) < 3;

const share = (one: PdfPageMake, other: PdfPageMake): boolean =>
  one.fonts.some(({ copy }) => other.fonts.some((font) => font.copy === copy));

/** Whether each of them shares a font with the first, or with one that does. */
function shareAll(makes: readonly PdfPageMake[]): boolean {
  const reached = [makes[0]!];
  for (const one of reached) reached.push(...makes.filter((other) => !reached.includes(other) && share(one, other)));
  return reached.length === makes.length;
}

/** Whether most of a page is set in another font, or in another size, than every other page is; signatures have sizes of their own. */
export function setInAnother(
  make: PdfPageMake | undefined,
  others: readonly (PdfPageMake | undefined)[],
  isLast: boolean,
): boolean {
  const known = others.filter(isText);
  if (!isText(make) || known.length < 2 || known.length < others.length) return false;
  const theirs = new Set(known.map(mainFont));
  const [font] = theirs;
  if (theirs.size === 1 && font && mainFont(make) && mainFont(make) !== font) return true;
  if (isLast) return false;
  const sizes = known.map(({ sizePt }) => sizePt ?? 0);
  const isOne = Math.max(...sizes) - Math.min(...sizes) < 0.15;
  return isOne && make.sizePt !== null && Math.abs(make.sizePt - sizes[0]!) > 0.3;
}

/** The font of at least six letters in ten. */
function mainFont({ fonts }: PdfPageMake): string | null {
  const shares = new Map<string, number>();
  for (const { base, share: part } of fonts) shares.set(base, (shares.get(base) ?? 0) + part);
  const [most] = [...shares].sort((a, b) => b[1] - a[1]);
  return most && most[0] !== "" && most[1] >= 0.6 ? most[0] : null;
}
