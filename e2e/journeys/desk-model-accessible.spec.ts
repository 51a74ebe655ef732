import { expectAccessible, inLanguage } from "../accessible";
import { expect, test } from "../world";

test("a risk manager sees what a language model may do; where none is set up there is nothing to switch", async ({
  reviewer,
}) => {
  const page = await reviewer("risk_manager");
  for (const [language, none] of [
    ["en", "Everything works without"],
    ["zh-CN", "一切照常运行"],
  ] as const) {
    await inLanguage(page, language);
    await page.goto("/desk/model");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(none)).toBeVisible();
    await expect(page.getByRole("button", { name: /立即关闭|重新打开|Switch it/ })).toHaveCount(0);
    await expectAccessible(page);
  }
});
