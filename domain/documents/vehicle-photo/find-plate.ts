import type { PlateSighting, Reading } from "../../reading";
import type { Box } from "../../values/box";
import { coloursOfPlate, normalisePlate, plateKind, plateTail, readPlate } from "../../values/plate";
import { placedLines } from "../layout/placed-line";
import { platesShown } from "../layout/plates-shown";

/** A plate on the photo. `clean` means no character had to be put right, `repeated` that a second reading says the same. */
export type FoundPlate = {
  text: string;
  confidence: number;
  page: number;
  box: Box;
  colour: PlateSighting["colour"];
  clean: boolean;
  repeated: boolean;
};

const inText =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s*[A-Z0]\s*[·•・.\-:]?\s*[A-Z0-9]{4,6}[挂学警港澳]?/gu;

/**
 * The plate a photo shows: the surest of what the plate finder saw and of what lines of text spell. Among several, one
 * that both saw goes first, then the larger one; the vehicle that is shown stands in front.
 */
export function findPlate(reading: Reading): FoundPlate | null {
  const seen = reading.pages.flatMap((page) =>
    platesShown(page).flatMap((sighting) => asPlate(sighting.text, sighting, page.number, sighting.colour)),
  );
  const spelled = placedLines(reading, 3).flatMap((line) =>
    [...line.text.normalize("NFKC").toUpperCase().matchAll(inText)].flatMap((match) =>
      asPlate(match[0], line, line.page, null),
    ),
  );
  const found = [...seen, ...spelled.filter((one) => !seen.some((other) => differs(one, other)))];
  for (const plate of found) {
    const same = found.filter((other) => other !== plate && other.text === plate.text);
    plate.repeated = same.length > 0;
    plate.colour ??= same.find((other) => other.colour)?.colour ?? null;
  }
  return found.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** Whether the plate finder, which looks closer, read another number where a line of text spells one. */
function differs(line: FoundPlate, seen: FoundPlate): boolean {
  const [x, y] = [seen.box[0] + seen.box[2] / 2, seen.box[1] + seen.box[3] / 2];
  const [left, top, width, height] = line.box;
  const within = x > left && x < left + width && y > top - height && y < top + 2 * height;
  return line.page === seen.page && within && line.text !== seen.text;
}

function asPlate(
  text: string,
  seen: { confidence: number; box: Box },
  page: number,
  colour: PlateSighting["colour"],
): FoundPlate[] {
  const plate = readPlate(text);
  if (!plate) return [];
  const clean = plate === normalisePlate(text);
  return [{ text: plate, confidence: seen.confidence, page, box: seen.box, colour, clean, repeated: false }];
}

const weight = (plate: FoundPlate) =>
  plate.confidence + (plate.repeated ? 0.15 : 0) + Math.min(0.2, 4 * Math.sqrt(plate.box[2] * plate.box[3]) * 0.25);

/** How sure one may be of a found plate: what the reader says, less for repairs, doubt about its ground or its length. */
export function plateConfidence(plate: FoundPlate): number {
  const kind = plateKind(plate.text)!;
  const ground = plate.colour === null ? 0 : coloursOfPlate(kind).includes(plate.colour) ? 0.02 : -0.12;
  const sure = plate.confidence * (plate.clean ? 1 : 0.94) + ground;
  // Only a plate read clearly, character by character, is said without doubt: nothing else on the photo confirms it.
  return Math.max(0, Math.min(0.97, plate.confidence >= 0.96 ? sure : sure * 0.9));
}

/** How sure one may be of the ground: light plays tricks, so a colour that such a plate cannot have is doubtful. */
export function colourConfidence(plate: FoundPlate): number {
  const fits = coloursOfPlate(plateKind(plate.text)!).some((colour) => colour === plate.colour);
  return fits ? (plate.confidence > 0.9 ? 0.93 : 0.8) : 0.55;
}

/** Whether a text is (part of) this plate rather than words on the vehicle. */
export function isPlateText(text: string, plate: FoundPlate | null): boolean {
  const plain = normalisePlate(text);
  if (readPlate(plain) !== null) return true;
  return plate !== null && plain.length >= 4 && (plate.text.includes(plain) || plain.includes(plateTail(plate.text)));
}
