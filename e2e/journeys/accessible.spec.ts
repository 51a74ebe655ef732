import { expectAccessible, inLanguage } from "../accessible";
import { asking, openCase } from "../asking";
import { expect, test } from "../world";

test("the reviewer's screens can be used by everybody, in both languages", async ({ owner, reviewer, browser }) => {
  const { caseId } = await asking(owner, browser);
  const page = await reviewer();
  await openCase(page, caseId);
  for (const language of ["zh-CN", "en"] as const) {
    await inLanguage(page, language);
    for (const address of [
      "/desk",
      `/desk/cases/${caseId}`,
      "/desk/checks",
      "/desk/policy",
      "/desk/stuck",
      "/outbox",
    ]) {
      await page.goto(address);
      await expect(page.locator("main").first()).toBeVisible();
      await expectAccessible(page);
    }
  }
});
