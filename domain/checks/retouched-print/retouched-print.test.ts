import { expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { aDocument } from "../a-document";
import { retouchedPrint } from "./index";

type Saves = NonNullable<PictureFacts["saves"]>;
type Line = Saves["lines"][number];

/** A line of eight letters at height `y`, each with 40 levels of the given mean log odds, in both measures unless told. */
function line(y: number, odds: (index: number) => number, count = 40, other = odds): Line {
  const letters = Array.from(
    { length: 8 },
    (_, at) => [0.1 + at * 0.02, 0.02, count, odds(at) * count, count, other(at) * count] as const,
  );
  return { box: [0.1, y, 0.16, 0.03], letters };
}
const calm = [0.1, 0.2, 0.3, 0.4].map((y) => line(y, () => 0.4));
/** Of a picture saved twice. */
const twice = { whole: 0.4, wholeOnOtherGrid: 0.4 };
const total: Box = [0.1, 0.5, 0.16, 0.03];

function answer(saves: PictureFacts["saves"]) {
  const document = aDocument("vat-invoice", { total: "12345.67" }, { rung: "ocr", picture: { saves } as PictureFacts });
  const fields = { total: { ...document.fields.total!, box: total } };
  return retouchedPrint.run({ ...document, fields }, { today: "2026-11-20" });
}

it("says where letters were painted into a photo that was saved before", () => {
  const found = answer({ ...twice, lines: [...calm, line(0.5, (at) => (at >= 2 && at < 5 ? -0.9 : 0.4))] });
  expect(found).toMatchObject({ verdict: "concern", severity: "medium", page: 1 });
  const [x, , width] = (found as { box: Box }).box;
  expect(x).toBeCloseTo(0.14, 2);
  expect(width).toBeLessThan(0.09);
});

it.each<[string, PictureFacts["saves"]]>([
  ["print that shares the picture's history", { ...twice, lines: [...calm, line(0.5, () => 0.35)] }],
  [
    "a picture saved once, whose history tells nothing",
    { whole: 0.03, wholeOnOtherGrid: 0.03, lines: [...calm, line(0.5, () => -0.9)] },
  ],
  [
    "letters that only one of the two measures finds odd",
    {
      ...twice,
      lines: [
        ...calm,
        line(
          0.5,
          () => -0.9,
          40,
          () => 0.3,
        ),
      ],
    },
  ],
  ["too few levels to tell", { ...twice, lines: [...calm, line(0.5, () => -0.9, 1)] }],
  ["a picture that is odd all over", { ...twice, lines: calm.map(({ box }) => line(box[1], () => -0.9)) }],
  ["what lies beside the facts, a stamp of the camera", { ...twice, lines: [...calm, line(0.9, () => -0.9)] }],
  ["no JPEG", null],
])("passes %s", (_, saves) => {
  expect(answer(saves).verdict).toBe("pass");
});

it("does not run on readings from before histories were looked at", () => {
  expect(answer(undefined).verdict).toBe("could-not-run");
  expect(answer({ whole: 0.4, lines: calm }).verdict).toBe("could-not-run");
});
