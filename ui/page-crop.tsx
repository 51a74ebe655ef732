type Props = {
  /** Address of the page's picture; it answers a part of it for `?box=`. */
  source: string;
  page: { width: number; height: number };
  /** `[x, y, width, height]` as fractions of the page. */
  box: readonly [number, number, number, number];
  /** In rem; a crop is never higher. */
  height?: number;
};

/** Fractions of the page that are shown around a box, so that its letters do not touch the edge. */
const air = 0.008;

/** A piece of a page, its room kept before it arrives. What it shows is said in words beside it. */
export function PageCrop({ source, page, box, height = 2.5 }: Props) {
  const [x, y] = [Math.max(0, box[0] - air), Math.max(0, box[1] - air)];
  const [width, down] = [Math.min(1 - x, box[2] + 2 * air), Math.min(1 - y, box[3] + 2 * air)];
  if (width <= 0 || down <= 0) return null;
  const ratio = (width * page.width) / (down * page.height);
  return (
    // biome-ignore lint/performance/noImgElement: the raster is private and already sized; the optimiser would fetch it unsigned.
    <img
      src={`${source}?box=${[x, y, width, down].map((part) => part.toFixed(4)).join(",")}`}
      alt=""
      loading="lazy"
      className="mt-1 max-w-full rounded-[4px] border border-line object-cover object-left"
      style={{ aspectRatio: ratio, width: `${(height * ratio).toFixed(2)}rem` }}
    />
  );
}
