import { expectAccessible, inLanguage } from "../accessible";
import { photographedInvoice } from "../photographed-invoice";
import { chooseFiles, expect, test, untilRead } from "../world";

test("the owner's screens can be used by everybody, in both languages", async ({ owner, browser }) => {
  const { page } = await owner({ name: "Open Door Trading Ltd", industry: "export" });
  const issuedOn = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
  const sale = { number: "ODT-2026-01", issuedOn, seller: "Open Door Trading Ltd", buyer: "Harbour Imports Inc" };
  await chooseFiles(page, await photographedInvoice(browser, { ...sale, net: 18_400, rate: 0 }));
  await untilRead(page, 1);
  const document = await page.locator('a[href^="/documents/"]').first().getAttribute("href");
  for (const language of ["zh-CN", "en"] as const) {
    await inLanguage(page, language);
    for (const address of ["/", document!, "/business", "/messages", "/result", "/sign-in"]) {
      await page.goto(address);
      await expect(page.locator("main")).toBeVisible();
      await expectAccessible(page);
    }
  }
});
