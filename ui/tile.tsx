/** The one-character tile in front of a list row; decoration only. */
export function Tile({ glyph, tone = "jade" }: { glyph: string; tone?: "jade" | "amber" | "plain" }) {
  const looks = {
    jade: "border-jade-soft bg-jade-faint text-jade",
    amber: "border-amber-soft bg-amber-soft text-amber-ink",
    plain: "border-line bg-shade text-ink-soft",
  };
  return (
    <span
      aria-hidden="true"
      className={`grid size-12 shrink-0 place-items-center rounded-[10px] border text-lg font-bold ${looks[tone]}`}
    >
      {glyph}
    </span>
  );
}
