import { expectAccessible, inLanguage } from "../accessible";
import { expect, press, rows, signIn, test } from "../world";

const address = () => `talk-${Date.now().toString(36)}@journey.example`;

test("an owner is led by the helper: says the business in own words, corrects it, asks why, and shows what helps most", async ({
  strangers,
}) => {
  const page = await (await strangers()).newPage();
  const who = address();
  await signIn(page, who);
  await page.goto("/talk");
  const now = page.locator("#talk-now");
  const say = async (words: string, next: RegExp) => {
    const sent = page.getByRole("log").getByText(words, { exact: true });
    await expect(async () => {
      if ((await sent.count()) === 0) {
        await page.locator('input[name="said"]').fill(words);
        await page.getByRole("button", { name: "发送", exact: true }).click({ timeout: 2_000 });
      }
      await expect(now).toHaveText(next, { timeout: 6_000 });
    }).toPass({ timeout: 60_000 });
  };
  const choose = (name: string, next: RegExp) =>
    press(page.getByRole("button", { name, exact: true }), now.and(page.getByText(next)));

  await expect(now).toHaveText("您的店或公司叫什么名字？");
  await say("晨光商行", /哪一行/);
  await choose("开店零售", /大概卖多少/);
  await say("一年三百来万", /¥3,000,000/);
  await choose("不对，改一下", /大概卖多少/);
  await say("30万左右", /是一年的/);
  await choose("一年", /¥300,000。对吗/);
  await choose("对", /主要卖给谁/);
  const stated = () =>
    rows<{ name: string; industry: string; yearlySales: string }>(
      'select b.name, b.industry, b."yearlySales"::text from "Business" b join "User" u on u.id = b."ownerId" where u.address = $1',
      who,
    );
  await expect.poll(stated).toEqual([{ name: "晨光商行", industry: "retail", yearlySales: "30000000" }]);

  // A closed page loses nothing, and a question in between takes nothing away.
  await page.reload();
  await expect(now).toHaveText("主要卖给谁？");
  await say("为什么这么少？", /主要卖给谁/);
  await expect(page.getByRole("log")).toContainText("现在最有用的是");
  await choose("很多散客", /怎么付您钱/);
  await inLanguage(page, "en");
  await page.reload();
  await expectAccessible(page);
  await inLanguage(page, "zh-CN");
  await page.reload();
  for (const [pick, next] of [
    ["微信、支付宝", /进货的钱/],
    ["现金", /供货的给您开发票吗/],
  ] as const) {
    await page.getByText(pick, { exact: true }).last().click();
    await choose("好了", next);
  }
  await choose("有时有", /手头有哪些/);
  await page.getByText("银行流水", { exact: true }).last().click();
  await choose("好了", /都问完了/);
  await expect(page.getByRole("region", { name: "现在最有用" })).toContainText("流水");
  await expect(page.getByLabel("选文件")).toBeAttached();
  await expectAccessible(page);
});
