import type { FileType } from "../../container/sniff";
import { headOfFile } from "./head-of-file";

/** Words of a file's notes that name what made or changed it; quoted as they stand, for the domain to judge. */
const telling: readonly RegExp[] = [
  /CreatorTool(?:>|=["'])([^<"']{2,100})/g,
  /softwareAgent(?:>|=["'])([^<"']{2,100})/gi,
  /DigitalSourceType[^a-z]{1,12}(?:http[^\s"'<]{0,80}\/)?(\w{4,60})/gi,
];
const mostMarks = 12;

/**
 * What a picture's notes say of programs it went through: XMP, PNG text, provenance manifests (C2PA), the label of made
 * content (AIGC, GB 45438-2025), traces of the save dialogue of editors. Never more than a few short plain strings.
 */
export function marks(bytes: Uint8Array, type: FileType): string[] {
  const found = new Set<string>();
  const add = (mark: string) => found.size < mostMarks && found.add(plain(mark));
  for (const { name, body } of headOfFile(bytes, type)) {
    const text = body.toString("utf8");
    if (name === "app12" && text.startsWith("Ducky")) add("Photoshop save for web");
    if (name === "app13" && savedByPhotoshop(body)) add("Photoshop JPEG quality");
    if (name === "tEXt" || name === "iTXt") add(text.replace(/\0+/g, ": "));
    for (const pattern of telling) for (const match of text.matchAll(pattern)) add(match[1]!);
    const label = /AIGC["']?\s*[:=>]?\s*["']?(\{[^}]{0,300}\}?)/.exec(text);
    if (label) add(`AIGC ${label[1]}`);
    const source = /(?:composite(?:Synthetic|WithTrainedAlgorithmicMedia)|trainedAlgorithmicMedia)/.exec(text);
    if (source) add(source[0]);
  }
  return [...found].filter((mark) => mark.length > 1);
}

/** Only Photoshop writes its resource 0x0406, the quality chosen when saving; others copy the frame around it alone. */
function savedByPhotoshop(body: Buffer): boolean {
  return body.toString("latin1", 0, 13) === "Photoshop 3.0" && body.includes(Buffer.from("8BIM\x04\x06", "latin1"));
}

function plain(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ")
    .replace(/[<>]/g, "")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, 120);
}
