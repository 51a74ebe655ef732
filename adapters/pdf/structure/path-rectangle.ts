/**
 * Whether a path is upright rectangles side by side and nothing else. Before drawing pdf.js keeps a path as numbers
 * (0 move, 1 line, 2 curve, 3 quadratic curve, 4 close), afterwards as a Path2D.
 */
export function isRectangularPath(path: unknown): boolean {
  const commands = ArrayBuffer.isView(path) ? commandsOfNumbers(path as Float32Array) : commandsOfPath(path);
  return commands !== null && parts(commands).every(isUpright) && !anyNested(parts(commands));
}

type Command = { kind: "M" | "L" | "Z"; x: number; y: number };

function commandsOfNumbers(data: Float32Array): Command[] | null {
  const commands: Command[] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at++];
    if (code === 4) commands.push({ kind: "Z", x: 0, y: 0 });
    else if (code === 0 || code === 1) commands.push({ kind: code === 0 ? "M" : "L", x: data[at++]!, y: data[at++]! });
    else return null;
    if (commands.length > 200) return null;
  }
  return commands;
}

function commandsOfPath(path: unknown): Command[] | null {
  const text = (path as { toSVGString?: () => string } | null)?.toSVGString?.();
  if (!text || text.length > 8000) return null;
  const commands: Command[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest] of text.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest!.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (letter === "Z" || letter === "z") commands.push({ kind: "Z", x: 0, y: 0 });
    else if (letter === "H" || letter === "V") {
      for (const value of numbers) {
        if (letter === "H") x = value;
        else y = value;
        commands.push({ kind: "L", x, y });
      }
    } else if (letter === "M" || letter === "L") {
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        [x, y] = [numbers[at]!, numbers[at + 1]!];
        commands.push({ kind: letter === "M" && at === 0 ? "M" : "L", x, y });
      }
    } else return null;
  }
  return commands;
}

type Corner = readonly [number, number];

function parts(commands: readonly Command[]): Corner[][] {
  const all: Corner[][] = [];
  for (const { kind, x, y } of commands) {
    if (kind === "M") all.push([[x, y]]);
    else if (kind === "L") all.at(-1)?.push([x, y]);
  }
  return all.filter((part) => part.length > 1);
}

function isUpright(corners: readonly Corner[]): boolean {
  if (corners.length < 4 || corners.length > 6) return false;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const near = (a: number, b: number, span: number) => Math.abs(a - b) <= 0.01 * span;
  const atCorner = ([x, y]: Corner) =>
    (near(x, left, right - left) || near(x, right, right - left)) &&
    (near(y, top, bottom - top) || near(y, bottom, bottom - top));
  return right > left && bottom > top && corners.every(atCorner);
}

function anyNested(all: readonly (readonly Corner[])[]): boolean {
  return all.some((inner, i) => all.some((outer, j) => i !== j && inner.every((corner) => within(corner, outer))));
}

function within([x, y]: Corner, corners: readonly Corner[]): boolean {
  const xs = corners.map(([one]) => one);
  const ys = corners.map(([, one]) => one);
  return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
}
