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

type Edges = NonNullable<PictureFacts["edges"]>;

/** Twenty words of like print, a little uneven, and at the total's place one as steep as told. */
function edges(steep: number, usual = 0.5, fine = steep * 1.3): Edges {
  const word = (y: number, rise: number, bend: number): Edges[number] => ({
    ...{ box: [0.1, y, 0.16, 0.03] as Box, contrast: 150, height: 30 },
    ...{ steep: rise, fine: bend },
  });
  const others = Array.from({ length: 20 }, (_, at) => {
    const rise = usual * (1 + (0.04 * ((at % 5) - 2)) / 2);
    return word(0.6 + at * 0.018, rise, rise * 1.3);
  });
  return [...others, word(0.5, steep, fine)];
}

function answer(saves: PictureFacts["saves"], words: PictureFacts["edges"] = []) {
  const picture = { saves, edges: words } as PictureFacts;
  const document = aDocument("vat-invoice", { total: "12345.67" }, { rung: "ocr", picture });
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

it("says where letters are drawn sharper than the lens draws, by themselves and besides an odd history", () => {
  expect(answer(null, edges(0.75))).toMatchObject({ verdict: "concern", page: 1, box: total, saw: { how: "edges" } });
  const odd = { ...twice, lines: [...calm, line(0.5, (at) => (at >= 2 && at < 5 ? -0.9 : 0.4), 4)] };
  expect(answer(odd, edges(0.57))).toMatchObject({ severity: "medium", saw: { how: "both", value: "12345.67" } });
  expect(answer(odd, edges(0.5)).verdict).toBe("pass");
  expect(answer(null, edges(0.57)).verdict).toBe("pass");
});

it("takes less from each where several facts stand out", () => {
  const words = edges(0.57);
  const shown = (places: readonly Box[]) => {
    const facts = Object.fromEntries(places.map((_, at) => [`fact${at}`, "1"]));
    const odd = places.map((box) => ({ ...words.at(-1)!, box }));
    const picture = { saves: null, edges: [...words.slice(0, 20), ...odd] } as Partial<PictureFacts> as PictureFacts;
    const document = aDocument("vat-invoice", facts, { rung: "ocr", picture });
    const fields = Object.fromEntries(
      Object.entries(document.fields).map(([name, fact], at) => [name, { ...fact!, box: places[at]! }]),
    );
    return retouchedPrint.run({ ...document, fields }, { today: "2026-11-20" }).verdict;
  };
  const [first, second]: [Box, Box] = [
    [0.1, 0.5, 0.16, 0.03],
    [0.1, 0.3, 0.16, 0.03],
  ];
  expect([shown([first]), shown([first, second])]).toEqual(["pass", "concern"]);
});

it.each<[string, PictureFacts["edges"]]>([
  ["print that one measure alone finds steep", edges(0.9, 0.5, 0.66)],
  ["a picture sharpened to the limit", edges(1.4, 0.9)],
  ["too few words to compare", edges(0.9).slice(12)],
  ["much fainter print around", edges(0.9).map((one, at) => (at < 20 ? { ...one, contrast: 40 } : one))],
])("edges pass with %s", (_, words) => {
  expect(answer(null, words).verdict).toBe("pass");
});

it("leaves a form alone whose filled-in values are all sharper than its labels", () => {
  const words = edges(0.75);
  const values = [0.1, 0.2, 0.3, 0.4, 0.45, 0.48, 0.49].map((y) => ({
    ...words.at(-1)!,
    box: [0.5, y, 0.16, 0.03] as Box,
  }));
  const document = aDocument(
    "vat-invoice",
    { total: "1", a: "2", b: "3", c: "4", d: "5", e: "6", f: "7" },
    { rung: "ocr" },
  );
  const many = [...words.slice(0, 20), ...words.slice(0, 20), ...values];
  const picture = { saves: null, edges: many } as Partial<PictureFacts> as PictureFacts;
  const fields = Object.fromEntries(
    Object.entries(document.fields).map(([name, fact], at) => [name, { ...fact!, box: values[at]!.box }]),
  );
  expect(retouchedPrint.run({ ...document, picture, fields }, { today: "2026-11-20" }).verdict).toBe("pass");
});

it("does not run on readings from before histories were looked at", () => {
  expect(answer(undefined).verdict).toBe("could-not-run");
  expect(answer({ whole: 0.4, lines: calm }).verdict).toBe("could-not-run");
  const document = aDocument("vat-invoice", {}, { picture: { saves: null } as PictureFacts });
  expect(retouchedPrint.run(document, { today: "2026-11-20" }).verdict).toBe("could-not-run");
});

/** Words of several sums, each at its own height, with edges as steep as told. */
function severalSums(steeps: readonly number[]) {
  const heights = steeps.map((_, at) => 0.1 + at * 0.1);
  const sums = heights.map((y, at) => ({ ...edges(steeps[at]!).at(-1)!, box: [0.1, y, 0.16, 0.03] as Box }));
  const picture = {
    saves: null,
    edges: [...edges(0.5).slice(0, -1), ...sums],
  } as Partial<PictureFacts> as PictureFacts;
  const names = heights.map((_, at) => `sum${at}`);
  const values = Object.fromEntries(names.map((name) => [name, "12345.67"]));
  const document = aDocument("vat-invoice", values, { rung: "ocr", picture });
  const fields = Object.fromEntries(
    names.map((name, at) => [name, { ...document.fields[name]!, box: [0.1, heights[at]!, 0.16, 0.03] as Box }]),
  );
  return retouchedPrint.run({ ...document, fields }, { today: "2026-11-20" });
}

it("asks less of each where three sums stand out, and more of one alone on an even page", () => {
  expect(severalSums([0.55, 0.55, 0.55])).toMatchObject({ verdict: "concern", saw: { how: "edges" } });
  expect(severalSums([0.55, 0.55, 0.5]).verdict).toBe("pass");
  expect(severalSums([0.62, 0.5, 0.5]).verdict).toBe("pass");
  expect(severalSums([0.7, 0.5, 0.5])).toMatchObject({ verdict: "concern" });
});

it("says nothing of a page most of whose print does not fit the history it seems to have", () => {
  const odd = [0.6, 0.65, 0.7, 0.75, 0.8].map((y) => line(y, () => -0.3, 400));
  expect(answer({ ...twice, lines: [...calm, ...odd, line(0.5, () => -0.9)] }).verdict).toBe("pass");
});

it("does not take the dense letters of a language for painted ones, where heads of columns are as steep", () => {
  const words = edges(0.64);
  const head = (y: number): Edges[number] => ({ ...words[0]!, box: [0.5, y, 0.1, 0.03], steep: 0.63 });
  const look = (value: string, more: Edges) => {
    const picture = { saves: null, edges: [...words, ...more] } as unknown as PictureFacts;
    const document = aDocument("receipt", { merchantAddress: value }, { rung: "ocr", picture });
    const fields = { merchantAddress: { ...document.fields.merchantAddress!, box: total } };
    return retouchedPrint.run({ ...document, fields }, { today: "2026-11-20" });
  };
  expect(look("哈尔滨市粮道街133号", [])).toMatchObject({ verdict: "concern" });
  expect(look("哈尔滨市粮道街133号", [head(0.05), head(0.1)])).toMatchObject({ verdict: "pass" });
  expect(look("801.30", [head(0.05), head(0.1)])).toMatchObject({ verdict: "concern" });
});

it("says nothing of a history that is weak and missing on most lines", () => {
  const light = { whole: 0.14, wholeOnOtherGrid: 0.08 };
  const odd = [0.15, 0.25, 0.35, 0.42, 0.45].map((y) => line(y, () => -0.5));
  const painted = line(0.5, (at) => (at >= 2 && at < 5 ? -0.9 : 0.4));
  expect(answer({ ...light, lines: [...calm, ...odd, painted] })).toMatchObject({ verdict: "pass" });
  expect(answer({ ...light, lines: [...calm, painted] })).toMatchObject({ verdict: "concern" });
});
