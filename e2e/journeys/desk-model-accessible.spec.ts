import { expectAccessible, inLanguage } from "../accessible";
import { expect, press, rows, test } from "../world";

test("a risk manager sees what the language model may do, and switches it off and on, on record", async ({
  reviewer,
}) => {
  const page = await reviewer("risk_manager");
  for (const language of ["en", "zh-CN"] as const) {
    await inLanguage(page, language);
    await page.goto("/desk/model");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  const switches = () =>
    rows<{ act: string }>(`select act from "AuditEntry" where subject = 'setting:language-model' order by seq`);
  await press(page.getByRole("button", { name: "立即关闭" }), page.getByRole("button", { name: "重新打开" }));
  await press(page.getByRole("button", { name: "重新打开" }), page.getByRole("button", { name: "立即关闭" }));
  expect((await switches()).slice(-2).map((row) => row.act)).toEqual(["model.switched-off", "model.switched-on"]);
});
