import { limits } from "./limits";

/**
 * The name to show for a file: its last part only, without control or direction-changing characters, cut to a length
 * that keeps the extension. Never used as a path.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  if (plain === "" || /^\.+$/.test(plain)) return "file";
  const letters = [...plain];
  if (letters.length <= limits.fileNameLength) return plain;
  const extension = [...(/\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? "")];
  return [...letters.slice(0, limits.fileNameLength - extension.length), ...extension].join("");
}
