import type { PdfPageMake } from "../../reading";
import type { Box } from "../../values/box";
import { type ClauseNumber, clauseNumbers, mainStyle } from "./clause-numbers";
import { numberedApart } from "./numbered-apart";
import { type PageLook, pageLook, setOtherwise } from "./page-look";
import { madeElsewhere, setInAnother } from "./page-make";
import { type PageLine, type PageMark, pageMark } from "./page-marks";
import { callsThemOtherwise, partyWords } from "./party-words";
import { oddHead, type RunningHead, runningHead } from "./running-head";
import { treatedAgain } from "./same-clauses";

type Page = {
  page: number;
  mark: PageMark | null;
  clauses: readonly ClauseNumber[];
  /** All that look like headings of clauses, whatever way they count. */
  headings: readonly ClauseNumber[];
  look: PageLook | null;
  head: RunningHead;
  parties: ReadonlyMap<string, number>;
  make: PdfPageMake | undefined;
};
type Sign = "pages" | "clauses" | "apart" | "twice" | "head" | "look" | "parties" | "made";
/** A page that does not go on where the one before ends: by what, and where on it that is seen. */
export type Misfit = { page: number; by: readonly Sign[]; isLast: boolean; box: Box | null };

/** The pages before the annexes that do not belong to the others, as far as their print tells. */
export function misfits(text: readonly PageLine[], isScan: boolean, makes: readonly PdfPageMake[] = []): Misfit[] {
  const pages = mainPart(pagesOf(text, makes));
  if (pages.length < 2) return [];
  return pages.flatMap((page, at) => {
    const found = at === 0 ? signsOfFirst(pages, isScan) : signsOf(pages, at, isScan);
    const by = found.flatMap(({ sign, is }) => (is ? [sign] : []));
    const isLast = at + 1 === pages.length;
    if (by.length === 0 || (at === 0 && isCover(page) && by.every((sign) => sign === "look" || sign === "made")))
      return [];
    return [{ page: page.page, by, isLast, box: found.find(({ box }) => box)?.box ?? null }];
  });
}

/** A first page without clauses may be set, and made, by itself. */
const isCover = ({ headings }: Page): boolean => headings.length < 2;

type Found = { sign: Sign; is: boolean; box?: Box | undefined };

function signsOf(pages: readonly Page[], at: number, isScan: boolean): Found[] {
  const [page, before, next] = [pages[at]!, pages[at - 1]!, pages[at + 1]];
  const others = pages.filter((one) => one !== page);
  const isLast = at + 1 === pages.length;
  const marked = oddMark(page, others);
  const clause = oddClause(before, marked ? { ...page, mark: null } : page, next);
  const skips = [page, next].some((one) => one?.mark && before.mark && one.mark.number > before.mark.number + 2);
  // Long contracts say things twice; what runs on, from before or to the next, belongs all the same, but for other signs.
  const isOfThem = runsOn(before, page) || (next && runsOn(page, next));
  const clauses = others.map(({ headings }) => headings);
  // A last page may come after pages that were left out; one from another file that does not follow is another's.
  const isMade = madeElsewhere(page.make, makesOf(others));
  const breaksOff = isMade && isLast && !skips && [before, page].every(hasHeadings) && !runsOn(before, page);
  const unmarked = oddlyMarked(page, others, isLast);
  const any = signsOfAny(page, others, isLast, isScan);
  const isOdd = Boolean(marked) || unmarked || any.some(({ sign, is }) => is && sign !== "look");
  const [again] = isOfThem && !isOdd ? [] : treatedAgain(page.headings, clauses);
  return [
    { sign: "pages", is: Boolean(marked) || unmarked, box: marked?.box },
    { sign: "clauses", is: Boolean(clause) || oddStyle(page, others) || breaksOff, box: clause?.box },
    { sign: "apart", is: Boolean(next) && !skips && numberedApart(page.headings, before.headings, next!.headings) },
    { sign: "twice", is: again !== undefined, box: again?.box },
    ...any,
  ];
}

const makesOf = (pages: readonly Page[]) => pages.map(({ make }) => make);
const hasHeadings = ({ headings }: Page): boolean => headings.length > 0;

/** Whether the clauses of a page go on from those of the page before, in the same way of counting. */
const runsOn = ({ headings: before }: Page, { headings: after }: Page): boolean =>
  before.at(-1)?.style === after[0]?.style && before.at(-1)?.number === (after[0]?.number ?? 0) - 1;

/** What the first page may show: nothing comes before it, and what it calls the parties is what they are called. */
function signsOfFirst(pages: readonly Page[], isScan: boolean): Found[] {
  const [page, ...others] = pages as [Page, ...Page[]];
  if (others.length < 2) return [];
  const marked = oddMark(page, others);
  return [{ sign: "pages", is: Boolean(marked), box: marked?.box }, ...signsOfAny(page, others, false, isScan)];
}

/** What any page shows beside all others. */
function signsOfAny(page: Page, others: readonly Page[], isLast: boolean, isScan: boolean): Found[] {
  const makes = makesOf(others);
  const heads = others.map(({ head }) => head);
  const parties = others.map((one) => one.parties);
  return [
    { sign: "head", is: oddHead(page.head, heads) },
    { sign: "look", is: setInAnother(page.make, makes, isLast) || oddLook(page, others, isScan) },
    { sign: "parties", is: callsThemOtherwise(page.parties, parties) },
    { sign: "made", is: madeElsewhere(page.make, makes) },
  ];
}

function pagesOf(text: readonly PageLine[], makes: readonly PdfPageMake[]): Page[] {
  const numbers = [...new Set(text.map(({ page }) => page))].sort((a, b) => a - b);
  const lines = numbers.map((number) => text.filter(({ page }) => page === number));
  const all = lines.map(clauseNumbers);
  const style = mainStyle(all);
  return numbers.map((page, index) => ({
    page,
    mark: pageMark(lines[index]!),
    clauses: all[index]!.filter((one) => one.style === style),
    headings: all[index]!,
    look: pageLook(lines[index]!),
    head: runningHead(lines[index]!),
    parties: partyWords(lines[index]!),
    make: makes.find((make) => make.page === page),
  }));
}

/** Annexes count their pages and points anew: they are a paper of their own. */
function mainPart(pages: readonly Page[]): Page[] {
  const annex = pages.findIndex(
    ({ mark, clauses }, index) => index > 0 && (mark?.number === 1 || (clauses[0]?.number === 1 && !mark)),
  );
  return annex < 0 ? [...pages] : pages.slice(0, annex);
}

/** Another count of pages than all others say, or a number that the others leave no room for. Left-out pages are no sign. */
function oddMark({ mark, page }: Page, others: readonly Page[]): PageMark | null {
  const marks = others.flatMap((one) => (one.mark ? [{ ...one.mark, page: one.page }] : []));
  if (!mark || marks.length < 2) return null;
  const totals = new Set(marks.map(({ of }) => of));
  if (totals.size > 1) return null;
  const [total] = totals;
  const goesOn = [...marks, { ...mark, page }].sort((a, b) => a.page - b.page);
  const inOrder = (list: readonly { number: number }[]) =>
    list.every(({ number }, index) => index === 0 || number > list[index - 1]!.number);
  if (!inOrder(marks.sort((a, b) => a.page - b.page))) return null;
  return mark.of !== total || !inOrder(goesOn) ? mark : null;
}

/** Clauses that neither follow the page before nor lead to the next one. */
function oddClause(before: Page, { clauses, mark }: Page, next: Page | undefined): ClauseNumber | null {
  const [last, first, end, follow] = [before.clauses.at(-1), clauses[0], clauses.at(-1), next?.clauses[0]];
  if (!last || !first || !end || !rising(clauses) || !rising(before.clauses)) return null;
  const skipped = mark && before.mark && mark.number > before.mark.number + 1;
  if (first.number === last.number + 1 || skipped) return null;
  const back = first.number <= last.number;
  if (!follow) return back ? first : null;
  const nextSkips = mark && next!.mark && next!.mark.number > mark.number + 1;
  return follow.number !== end.number + 1 && !nextSkips ? first : null;
}

const rising = (clauses: readonly ClauseNumber[]) =>
  clauses.every(({ number }, index) => index === 0 || number === clauses[index - 1]!.number + 1);

/** Numbered at its foot in another way than all others, or the only one that is; a signature page often is not numbered. */
function oddlyMarked({ mark }: Page, others: readonly Page[], isLast: boolean): boolean {
  if (others.length < 2) return false;
  const forms = new Set(others.map((one) => one.mark?.form ?? null));
  if (forms.size > 1) return false;
  return mark ? !forms.has(mark.form) : !forms.has(null) && !isLast;
}

/** Counts its clauses as no other page does. */
function oddStyle({ headings }: Page, others: readonly Page[]): boolean {
  const styles = new Set(headings.map(({ style }) => style));
  const theirs = new Set(others.flatMap((one) => one.headings.map(({ style }) => style)));
  return headings.length >= 2 && theirs.size > 0 && [...styles].every((style) => !theirs.has(style));
}

/** Set otherwise than every other page, while those are set alike. */
function oddLook({ look }: Page, others: readonly Page[], isScan: boolean): boolean {
  const looks = others.flatMap((one) => one.look ?? []);
  if (!look || looks.length === 0) return false;
  const alike = looks.every((one) => looks.every((other) => one === other || !setOtherwise(one, other, isScan)));
  return alike && looks.every((one) => setOtherwise(look, one, isScan));
}
