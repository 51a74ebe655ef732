import { asking, openCase, stateOf } from "../asking";
import { expect, press, rows, test } from "../world";

test("a reviewer finds a case, sees where each fact was read, and approves by keyboard; the owner is told", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId, name, page: phone } = await asking(owner, browser);
  const desk = await reviewer();
  const find = desk.getByRole("searchbox");
  await expect(async () => {
    await desk.keyboard.press("/");
    await expect(find).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await find.fill(name);
  await desk.keyboard.press("Enter");
  await expect(desk).toHaveURL(/q=Journey/);
  await expect(desk.locator("tbody tr")).toHaveCount(1);
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Enter");
  await expect(desk).toHaveURL(new RegExp(caseId));
  await expect(desk.getByRole("button", { name: "放回队列" })).toBeVisible();

  const number = desk.getByRole("button", { name: /JRN-/ });
  const box = desk.locator('[data-box*="JRN-"]');
  await expect(desk.getByRole("img").first()).toHaveJSProperty("complete", true);
  const quiet = await box.getAttribute("stroke-width");
  await number.hover();
  await expect(box).not.toHaveAttribute("stroke-width", quiet!);
  await desk.getByRole("heading", { level: 1 }).hover();
  await box.click();
  await expect(number).toHaveAttribute("aria-pressed", "true");

  await desk.keyboard.press("a");
  await expect(desk.getByText("原因（1 至 4 项，企业主会看到）")).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("status").filter({ hasText: "已提交" })).toBeVisible();
  await expect.poll(() => stateOf(caseId)).toBe("approved");
  const audited = await rows(
    `select 1 from "AuditEntry" where subject = 'case:' || $1 and act = 'case.decided'`,
    caseId,
  );
  expect(audited).toHaveLength(1);

  await expect(desk.getByText("企业主还没看到")).toBeVisible();
  await phone.goto("/messages");
  await expect(phone.getByText("额度已批准").first()).toBeVisible();
  await expect(desk.getByText(/企业主 .+ 已看到/)).toBeVisible({ timeout: 30_000 });
});

test("another amount than recommended takes a second person, who signs or sends it back", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId } = await asking(owner, browser);
  const first = await reviewer();
  await openCase(first, caseId);
  await press(first.getByRole("button", { name: /^改额/ }), first.getByLabel("新额度"));
  await first.getByLabel("新额度").fill("60000");
  await first.getByLabel(/人工调整/).check();
  await expect(first.getByText("与建议不同：提交后由第二人签批")).toBeVisible();
  await first.getByRole("button", { name: /^改额 ¥60,000/ }).click();
  await expect.poll(() => stateOf(caseId)).toBe("awaiting-second");

  const second = await reviewer("senior_reviewer");
  await second.goto("/desk?view=second");
  await second.goto(`/desk/cases/${caseId}`);
  await expect(second.getByText(/提议：改额 ¥60,000/)).toBeVisible();
  await press(second.getByRole("button", { name: /^同意并签字/ }), second.getByText(/已签字，决定生效/));
  expect(await stateOf(caseId)).toBe("approved");
  const signers = await rows(
    'select 1 from "Signature" s join "Decision" d on d.id = s."decisionId" where d."caseId" = $1',
    caseId,
  );
  expect(signers).toHaveLength(2);
});

test("whoever decides second is told politely how the case stands, and what they typed stays", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId } = await asking(owner, browser);
  const desk = await reviewer();
  await openCase(desk, caseId);
  await press(desk.getByRole("button", { name: /^补件/ }), desk.getByLabel(/^补什么/));
  await desk.getByLabel(/要原件/).check();
  await desk.getByLabel(/^补什么/).fill("请上传发票原件");
  const [row] = await rows<{ version: number }>('select version from "Case" where id = $1', caseId);
  const origin = new URL(desk.url()).origin;
  const elsewhere = await desk.request.post(`/api/desk/cases/${caseId}/decision`, {
    headers: { origin },
    data: {
      act: "decide",
      caseVersion: row!.version,
      outcome: "ask",
      reasonCodes: ["need-clearer-photo"],
      message: "请重拍",
    },
  });
  expect(elsewhere.status()).toBe(200);
  await desk
    .getByRole("button", { name: /^补件 Enter|^补件/ })
    .last()
    .click();
  await expect(desk.getByText(/有人先一步/)).toBeVisible();
  expect(await rows('select 1 from "Decision" where "caseId" = $1', caseId)).toHaveLength(1);
});

test("the desk is closed to owners, to strangers and to pages of others", async ({ owner, reviewer, browser }) => {
  const { caseId, page } = await asking(owner, browser);
  await page.goto(`/desk/cases/${caseId}`);
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  const address = `/api/desk/cases/${caseId}/decision`;
  const origin = new URL(page.url()).origin;
  const claim = { act: "claim" };
  expect((await page.request.get(address)).status()).toBe(404);
  expect((await page.request.post(address, { headers: { origin }, data: claim })).status()).toBe(404);
  const auditor = await reviewer("auditor");
  expect((await auditor.request.post(address, { headers: { origin }, data: claim })).status()).toBe(404);
  const desk = await reviewer();
  const foreign = { headers: { origin: "https://elsewhere.example" }, data: claim };
  expect((await desk.request.post(address, foreign)).status()).toBe(403);
  const unknown = address.replace(caseId, "01a201d0-0000-7000-8000-000000000000");
  expect((await desk.request.post(unknown, { headers: { origin }, data: claim })).status()).toBe(404);
});
