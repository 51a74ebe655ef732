/**
 * A plate's text with 川 put right, whose three strokes readers take for letters ("JIIF12345", "川IF12345"): only where an
 * office's letter and a whole serial follow.
 */
export const withProvince = (text: string): string =>
  text.replace(/^(?:川[IJL1|]|J[IL1|]{2}|[IL1|]{2}J|[I1|]{3})(?=[A-HJ-NP-Z][0-9A-Z]{5,6}$)/i, "川");
