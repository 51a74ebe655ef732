import { expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { aDocument } from "../a-document";
import type { CheckedDocument } from "../check";
import { copiedPrint } from "./index";

type Letters = NonNullable<PictureFacts["likeLetters"]>;
const total: Box = [0.1, 0.5, 0.16, 0.03];

/** Forty digits beside the total that are as far apart as two prints are, and five in the total as told. */
function letters(apart: readonly number[], grain = 0.03, others = 0.12): Letters {
  const at = (x: number, y: number, away: number) => ({
    ...{ box: [x, y, 0.01, 0.03] as Box, of: [x, 0.9, 0.01, 0.03] as Box },
    ...{ apart: away, grain, moved: away * 4 },
  });
  const page = Array.from({ length: 40 }, (_, index) => at(0.5, 0.01 + index * 0.02, others));
  return [...page, ...apart.map((away, index) => at(0.11 + index * 0.02, 0.5, away))];
}

function answer(likeLetters: PictureFacts["likeLetters"], text: CheckedDocument["text"] = []) {
  const picture = { likeLetters } as PictureFacts;
  const document = aDocument("vat-invoice", { total: "12345.67" }, { rung: "ocr", picture });
  const fields = { total: { ...document.fields.total!, box: total } };
  return copiedPrint.run({ ...document, fields, text }, { today: "2026-11-20" });
}

it("says which digits of a sum are the same pixels as digits elsewhere", () => {
  const found = answer(letters([0.12, 0.03, 0.028, 0.11, 0.12]));
  expect(found).toMatchObject({
    verdict: "concern",
    severity: "medium",
    page: 1,
    saw: { count: 2, value: "12345.67" },
  });
  const [x, y, width] = (found as { box: Box }).box;
  expect([x, y]).toEqual([0.13, 0.5]);
  expect(width).toBeCloseTo(0.03, 5);
});

it.each<[string, Letters]>([
  ["digits that differ as two prints do", letters([0.1, 0.09, 0.12, 0.11, 0.07])],
  ["a single digit that is like another, which may be chance", letters([0.02, 0.12, 0.12, 0.11, 0.12])],
  ["paper without grain, where drawn digits are alike by right", letters([0.01, 0.01, 0.01], 0.004)],
  ["a page all of whose digits are alike", letters([0.01, 0.01, 0.01], 0.03, 0.012)],
  [
    "digits alike outside all facts and lines",
    letters([]).map((one, at) => (at < 6 ? { ...one, apart: 0.02, moved: 0.08 } : one)),
  ],
  ["a page with hardly a digit", letters([0.02, 0.02]).slice(20)],
])("passes %s", (_, given) => {
  expect(answer(given).verdict).toBe("pass");
});

it("says so too when digits are copied into several facts, one into each", () => {
  const copies: Letters = [0.2, 0.3, 0.4].map((y) => ({
    ...{ box: [0.11, y, 0.01, 0.03] as Box, of: [0.5, 0.9, 0.01, 0.03] as Box },
    ...{ apart: 0.03, grain: 0.03, moved: 0.12 },
  }));
  const picture = { likeLetters: [...letters([]), ...copies] } as Partial<PictureFacts> as PictureFacts;
  const document = aDocument("vat-invoice", { net: "1", tax: "2", total: "3" }, { rung: "ocr", picture });
  const fields = Object.fromEntries(
    Object.entries(document.fields).map(([name, fact], at) => [
      name,
      { ...fact!, box: [0.1, copies[at]!.box[1], 0.16, 0.03] as Box },
    ]),
  );
  expect(copiedPrint.run({ ...document, fields }, { today: "2026-11-20" })).toMatchObject({ verdict: "concern" });
});

it("passes digits as near as copies on a page whose print is all as near, as on a blurred one", () => {
  const given = letters([0.03, 0.03, 0.03]).map((one) => ({ ...one, moved: 0.12 + one.apart / 4 }));
  expect(answer(given).verdict).toBe("pass");
});

it("says so of three letters of a line that is no fact", () => {
  const given = letters([]).map((one, at) =>
    at < 3 ? { ...one, of: [0.11 + at * 0.02, 0.5, 0.01, 0.03] as Box, apart: 0.02, moved: 0.08 } : one,
  );
  const line = { text: "91440391MA97HW4D1A", page: 1, box: [0.4, 0, 0.2, 0.09] as Box };
  expect(answer(given, [line])).toMatchObject({ verdict: "concern", saw: { count: 3, value: line.text } });
});

it("does not run on readings from before letters were compared so", () => {
  expect(answer(undefined).verdict).toBe("could-not-run");
  expect(answer(letters([]).map(({ moved: _, ...older }) => older)).verdict).toBe("could-not-run");
});
