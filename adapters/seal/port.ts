/**
 * Makes a value that may be compared but not read: the same words give the same answer, and nobody who lacks the secret
 * gets from the answer to the words, not even by trying all telephone numbers.
 */
export type Seal = (value: string) => string;
