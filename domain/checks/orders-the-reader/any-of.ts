/** Shape of any of these words, written with spaces between them. */
export const anyWord = (words: string): string => `(?:${words.replaceAll(" ", "|")})`;

/** Shape of any of these, written with bars between them, as spaces may belong to them. */
export const anyOf = (shapes: string): string => `(?:${shapes})`;
