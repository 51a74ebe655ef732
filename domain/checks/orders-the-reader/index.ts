import { boxUnion } from "../../documents/layout/box-union";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { columns } from "./columns";
import { givesOrders, plainText } from "./orders";

type Said = { text: string; page: number; box: Box | null; isHidden?: boolean };

/** Everything a file says: its lines, two and three of them joined, what stands upright, its codes, its values, and what it says of itself. */
function* everythingSaid({ text, codes, fields, picture, pdf, fileName }: CheckedDocument): Generator<Said> {
  for (const { text, page, box } of pdf?.structure?.hidden ?? []) yield { text, page, box, isHidden: true };
  yield* text;
  for (const count of [2, 3])
    for (let at = 0; at + count <= text.length; at++) {
      const lines = text.slice(at, at + count);
      if (lines.every(({ page }) => page === lines[0]!.page))
        yield {
          text: lines.map((line) => line.text).join(" "),
          page: lines[0]!.page,
          box: boxUnion(lines.map(({ box }) => box)),
        };
    }
  yield* columns(text);
  yield* codes;
  for (const { value, page, box } of Object.values(fields))
    for (const part of typeof value === "string" ? [value] : value.flatMap((row) => Object.values(row)))
      yield { text: part, page: page ?? 1, box };
  for (const part of [...(pdf?.says ?? []), ...(picture?.says ?? []), fileName])
    yield { text: part, page: 1, box: null };
}

export const ordersTheReader: Check = {
  id: "orders-the-reader",
  version: 6,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "文字在指挥系统",
      saw: "文件里写着“{text}”，像是在指挥读它的系统。",
      expected: "业务材料只写业务，不对读它的人或系统下指令。",
      todo: "文字不影响结果；请问清来历，并要求原件。",
      owner: "请换一份原件再上传。",
    },
    en: {
      title: "Text that gives orders",
      saw: "The file says “{text}”, as if ordering whoever reads it.",
      expected: "Business papers speak of business and give no orders to whoever reads them.",
      todo: "It changes nothing in the result; ask where the text comes from, and for the original.",
      owner: "Please upload the original of this document.",
    },
  }),
  run(document) {
    for (const said of everythingSaid(document))
      if (givesOrders(said.text, said.isHidden))
        return concern("high", { text: plainText(said.text).trim().slice(0, 80) }, said);
    return pass;
  },
};
