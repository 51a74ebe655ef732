/**
 * A number 0..2^32-1 of a text, the same everywhere and for ever (FNV-1a, then mixed as murmur3 ends, so that texts that
 * differ in their last letter fall far apart). For dealing things out without chance; it keeps no secret.
 */
export function steadyHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
