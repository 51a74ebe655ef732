import type { PdfStructure } from "@/domain/reading";
import type { Pdf } from "../open-pdf";
import { boxAround } from "./marks";
import { objectTexts } from "./object-texts";

type Action = PdfStructure["actions"][number];

const kinds: readonly (readonly [Action["kind"], RegExp])[] = [
  ["launch", /\/S\s*\/Launch\b/],
  ["script", /\/S\s*\/JavaScript\b|\/JS\s*[(<\d]/],
  ["form-sends", /\/S\s*\/(?:SubmitForm|ImportData)\b/],
  ["media", /\/Subtype\s*\/RichMedia\b|\/S\s*\/(?:Rendition|Movie)\b/],
];
const programs = /\.(?:exe|dll|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk|apk|docm|xlsm)$/i;
const mostActions = 20;
const mostPages = 20;

/** What a PDF would do by itself or on a touch, and programs it carries, each with its place where it has one. */
export async function actionsOf(pdf: Pdf, bytes: Uint8Array): Promise<Action[]> {
  const objects = objectTexts(bytes);
  const found: (Action & { object: number })[] = [];
  for (const [object, text] of objects) {
    const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
    if (kind) found.push({ kind, page: 1, box: null, detail: detailOf(kind, text, objects), object });
    if (found.length >= mostActions) break;
  }
  const places = found.length > 0 ? await placesOf(pdf, objects) : new Map();
  const actions = found.map(({ object, ...action }) => ({ ...action, ...places.get(object) }));
  return [...actions, ...(await carriedPrograms(pdf))];
}

function detailOf(kind: Action["kind"], text: string, objects: ReadonlyMap<number, string>): string {
  if (kind === "launch") return plain(/\/F\s*(?:<<[^>]*?\/U?F\s*)?\(([^)]{1,200})/.exec(text)?.[1] ?? "");
  if (kind === "form-sends") return plain(/\(([^)]{1,200})/.exec(text)?.[1] ?? "");
  const named = /\/JS\s+(\d+)\s+\d+\s+R/.exec(text)?.[1];
  const script = /\/JS\s*\(((?:\\.|[^\\)])*)/.exec(text)?.[1] ?? (named ? (objects.get(Number(named)) ?? "") : "");
  const hex = /\/JS\s*<([0-9A-Fa-f\s]+)>/.exec(text)?.[1];
  return plain(hex ? Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1") : script);
}

function plain(text: string): string {
  return text.replace(/\p{C}/gu, " ").replace(/\s+/g, " ").trim().slice(0, 120);
}

/** Where the comments and form fields lie that carry or name an object. */
async function placesOf(
  pdf: Pdf,
  objects: ReadonlyMap<number, string>,
): Promise<Map<number, Pick<Action, "page" | "box">>> {
  const places = new Map<number, Pick<Action, "page" | "box">>();
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const page = await pdf.getPage(number);
    const { transform, width, height } = page.getViewport({ scale: 1 });
    const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
    for (const { id, rect } of (await page.getAnnotations().catch(() => [])) as { id: string; rect: number[] }[]) {
      const object = Number.parseInt(id, 10);
      if (!Number.isFinite(object) || rect?.length !== 4) continue;
      const corners = [0, 2].map((at) => [
        (a * rect[at]! + c * rect[at + 1]! + e) / width,
        (b * rect[at]! + d * rect[at + 1]! + f) / height,
      ]);
      const box = boxAround(corners.map(([x, y]) => [x!, y!, 0, 0] as const));
      const text = objects.get(object) ?? "";
      const names = [...text.matchAll(/\/(?:A|AA|K|JS)\s+(\d+)\s+\d+\s+R/g)].map((match) => Number(match[1]));
      for (const one of [object, ...names]) places.set(one, { page: number, box });
    }
  }
  return places;
}

async function carriedPrograms(pdf: Pdf): Promise<Action[]> {
  type File = { filename?: string; content?: Uint8Array };
  const files = ((await pdf.getAttachments().catch(() => null)) ?? {}) as Record<string, File>;
  return Object.entries(files)
    .slice(0, 50)
    .map(([key, file]) => ({ name: file.filename ?? key, head: file.content?.subarray(0, 4) }))
    .filter(({ name, head }) => programs.test(name) || isProgram(head))
    .map(({ name }) => ({ kind: "program", page: 1, box: null, detail: plain(name) }));
}

function isProgram(head: Uint8Array | undefined): boolean {
  if (!head || head.length < 4) return false;
  const text = Buffer.from(head).toString("latin1");
  return text.startsWith("MZ") || text === "\x7fELF";
}
