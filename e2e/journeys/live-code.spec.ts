import { livePhoto } from "../live-photo";
import { chooseFiles, expect, press, rows, test } from "../world";

const shot = process.env.SHOTS;
const shopOrVehicle = /门店照片|车辆照片/;

test("an owner gets a code, takes a photo that shows it, and sees that it counts as taken on the spot; so does a reviewer", async ({
  owner,
  reviewer,
  browser,
}) => {
  // Two people, and a photo read in between.
  test.slow();
  const name = `GREEN CORNER ${Date.now().toString(36).toUpperCase().slice(-4)}`;
  const { page } = await owner({ name, industry: "retail", yearlySales: "740000" });
  const timer = page.getByRole("timer");
  await press(page.getByRole("button", { name: /先取验证码/ }), timer);
  await expect(timer).toHaveAccessibleName(/还剩 9 分|还剩 10 分/);
  const live = page.getByRole("region", { name: "现场验证码" });
  const first = await codeShown(page);
  if (shot) await page.screenshot({ path: `${shot}/live-code-zh.png` });

  await live.getByRole("button", { name: "换一个" }).click();
  await expect.poll(() => codeShown(page)).not.toBe(first);
  const code = await codeShown(page);
  await page.reload();
  await expect.poll(() => codeShown(page)).toBe(code);

  await chooseFiles(page, await livePhoto(browser, { sign: name, code }));
  await untilReadLive(page);
  if (shot) await page.screenshot({ path: `${shot}/live-home.png`, fullPage: true });
  await page.locator('a[href^="/documents/"]').click();
  await expect(page.getByText("已确认是现场拍的。")).toBeVisible();
  if (shot) await page.screenshot({ path: `${shot}/live-document.png`, fullPage: true });

  await page.goto("/");
  await press(page.getByRole("button", { name: "提交审核" }), page.getByText("已提交，等待审核员确认"));
  const [row] = await rows<{ id: string }>(
    'select c.id from "Case" c join "Business" b on b.id = c."businessId" where b.name = $1',
    name,
  );
  const desk = await reviewer();
  await desk.goto(`/desk/cases/${row!.id}`);
  const found = desk
    .getByRole("listitem")
    .filter({ hasText: "现场验证码" })
    // A shop or a vehicle: a drawn sign may be taken for either, and the code counts for both.
    .getByRole("button", { name: shopOrVehicle });
  await press(desk.locator("summary").filter({ hasText: /^通过 \d+$/ }), found);
  await press(found, desk.locator('[aria-pressed="true"]').filter({ hasText: shopOrVehicle }));
  if (shot) await desk.screenshot({ path: `${shot}/live-desk.png` });
});

async function codeShown(page: import("@playwright/test").Page): Promise<string> {
  const label = await page.getByRole("img", { name: /^验证码是/ }).getAttribute("aria-label");
  return (label ?? "").replace(/^验证码是/, "").replace(/\s/g, "");
}

async function untilReadLive(page: import("@playwright/test").Page): Promise<void> {
  await expect(page.locator('a[href^="/documents/"]').filter({ hasText: "现拍已确认" })).toHaveCount(1, {
    timeout: 170_000,
  });
}
