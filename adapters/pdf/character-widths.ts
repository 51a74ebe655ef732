/** Roughly how wide a character is, in ems: wide scripts 1, thin Latin letters a third. */
function em(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/u.test(character)) return 1;
  if (/[iljtfI.,:;'|!() ]/.test(character)) return 0.3;
  return /[A-Z@%&mwMW]/.test(character) ? 0.72 : 0.54;
}

/** Shares `width` out over the characters of `text`, from `x` on: `[left, width]` of each. */
export function shareWidth(text: string, x: number, width: number): (readonly [number, number])[] {
  const characters = [...text];
  const ems = characters.map(em);
  const scale =
    width /
    Math.max(
      1e-9,
      ems.reduce((sum, one) => sum + one, 0),
    );
  let left = x;
  return ems.map((one) => {
    const place = [left, one * scale] as const;
    left += one * scale;
    return place;
  });
}
