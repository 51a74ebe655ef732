import { expect, it } from "vitest";
import { aDocument } from "../../checks/a-document";
import type { Attestation } from "../corroboration";
import { namesAgree } from ".";

const attestation = { name: "澜邦门市部（个体工商户）", uscc: null, aliases: [] } as unknown as Attestation;
const look = (accountName: string, confidence: number) => {
  const statement = aDocument("bank-statement", { accountName }, { rung: "ocr" });
  const fields = { accountName: { ...statement.fields.accountName!, confidence } };
  return namesAgree.run({ attestation, documents: [{ ...statement, fields }], sightings: [] }, { today: "2026-11-20" });
};

it("asks about an account in another name, and only hints where the letters were hardly read", () => {
  expect(look("恒泰商贸有限公司", 0.93)).toMatchObject([{ verdict: "fail", severity: "medium" }]);
  expect(look("学宇制", 0.81)).toMatchObject([{ verdict: "concern", severity: "low" }]);
});
