import { expectAccessible, inLanguage } from "../accessible";
import { asking, openCase } from "../asking";
import { expect, rows, test } from "../world";

test("a reviewer sees what was expected and where, calls a finding wrong by key, and the checks' page counts it", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId, page: phone } = await asking(owner, browser, { issuedOn: "2031-03-01" });
  const desk = await reviewer();
  await openCase(desk, caseId);
  const finding = desk.getByRole("listitem").filter({ hasText: "日期在将来" }).filter({ hasText: "应为" });
  await expect(finding).toContainText("日期不晚于今天");
  await expect(finding).toContainText("高");
  await finding.getByRole("button").first().click();
  await expect(finding.getByRole("button").first()).toHaveAttribute("aria-pressed", "true");
  await expect(finding.getByText("不改变分数和额度")).toBeVisible();

  await desk.keyboard.press("x");
  await expect(finding.getByRole("status")).toHaveText("已记下：误报");
  await finding.getByLabel("备注（选填）").fill("读错了一位");
  await desk.keyboard.press("Enter");
  await expect(finding.getByRole("status")).toHaveText("已记下：误报。读错了一位");
  const kept = await rows<{ verdict: string }>('select verdict from "FindingVerdict" where "caseId" = $1', caseId);
  expect(kept.map((one) => one.verdict)).toEqual(["wrong", "wrong"]);
  await desk.reload();
  await expect(finding).toContainText("您：误报");
  for (const language of ["zh-CN", "en"] as const) {
    await inLanguage(desk, language);
    await desk.reload();
    await desk.keyboard.press("f");
    await expectAccessible(desk);
  }

  await inLanguage(desk, "zh-CN");
  await desk.goto("/desk/checks?days=7");
  const row = desk.getByRole("row").filter({ hasText: "日期在将来" });
  await expect(row.getByRole("link", { name: `案件 ${caseId.slice(-6)}` })).toBeVisible();
  await expect(row).toContainText(/误报 ?[1-9]/);
  await row.getByRole("link", { name: `案件 ${caseId.slice(-6)}` }).click();
  await expect(desk).toHaveURL(new RegExp(caseId));

  const [document] = await rows<{ id: string }>('select id from "Document" where "caseId" = $1', caseId);
  await phone.goto(`/documents/${document!.id}`);
  await expect(phone.getByText("日期好像读错了，请核对。")).toBeVisible();
  await expect(phone.locator("main, body").first()).not.toContainText(/高|严重|应为/);
});

test("nobody but reviewers judges findings, and the checks' page is closed to auditors", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId, page } = await asking(owner, browser, { issuedOn: "2031-03-01" });
  const [finding] = await rows<{ id: string }>(
    `select id from "Finding" where "caseId" = $1 and "check" = 'future-dated' and verdict = 'fail'`,
    caseId,
  );
  const address = `/api/desk/findings/${finding!.id}/verdict`;
  const origin = new URL(page.url()).origin;
  const data = { verdict: "wrong" };
  expect((await page.request.post(address, { headers: { origin }, data })).status()).toBe(404);
  const auditor = await reviewer("auditor");
  expect((await auditor.request.post(address, { headers: { origin }, data })).status()).toBe(404);
  expect((await auditor.goto("/desk/checks"))?.status()).toBe(404);
  const desk = await reviewer();
  const foreign = { headers: { origin: "https://elsewhere.example" }, data };
  expect((await desk.request.post(address, foreign)).status()).toBe(403);
  const unknown = address.replace(finding!.id, "01a201d0-0000-7000-8000-000000000000");
  expect((await desk.request.post(unknown, { headers: { origin }, data })).status()).toBe(404);
  expect((await desk.request.post(address, { headers: { origin }, data: { verdict: "guilty" } })).status()).toBe(400);
  expect(await rows('select 1 from "FindingVerdict" where "caseId" = $1', caseId)).toHaveLength(0);
});
