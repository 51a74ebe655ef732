import { openCase, stateOf } from "../asking";
import { chooseFiles, expect, press, rows, test, untilRead } from "../world";
import { writtenInvoice } from "../written-invoice";

test("a reviewer settles an alias once: the finding is gone, and the owner's next case knows it", async ({
  owner,
  reviewer,
  browser,
}) => {
  const stamp = Date.now().toString(36);
  const [name, other] = [`Journey ${stamp} Trading Ltd`, `Blue Harbour ${stamp} Ceramics`];
  const { page: phone } = await owner({ name, industry: "export", yearlySales: "740000" });
  const issuedOn = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
  const invoice = {
    number: `JRN-${Date.now()}`,
    issuedOn,
    seller: other,
    buyer: "Quay Imports Inc",
    net: 52_000,
    rate: 0,
  };
  await chooseFiles(phone, await writtenInvoice(browser, invoice));
  await untilRead(phone, 1);
  await press(phone.getByRole("button", { name: "提交审核" }), phone.getByText("已提交，等待审核员确认"));
  const caseId = await newestCase(name);
  await expect.poll(() => verdicts(caseId)).toEqual(["concern"]);

  const desk = await reviewer();
  await openCase(desk, caseId);
  const finding = desk.getByText(/都不是申请人/);
  await expect(finding).toBeVisible();
  await desk.keyboard.press("l");
  await expect(desk).toHaveURL(/view=ledger/);
  const row = desk.getByRole("row", { name: /^名称/ });
  await expect(row.getByText("矛盾").first()).toBeVisible();
  await row.getByRole("button", { name: new RegExp(other) }).click();
  await expect(desk).toHaveURL(/row=name/);
  await expect(desk.locator('[data-box*="卖方"]').first()).toBeVisible();
  await expect(row.locator("img").first()).toHaveJSProperty("complete", true);

  await desk.keyboard.press("s");
  const form = desk.locator("form").filter({ hasText: "怎么裁定" });
  await form.getByLabel(new RegExp(other)).check();
  await form.getByLabel(/同一家/).check();
  await form.getByLabel(/依据/).fill("出口品牌名，见合同");
  await form.getByRole("button", { name: /记下裁定/ }).click();
  await expect(desk.getByRole("status").filter({ hasText: "已记下" })).toBeVisible();
  await expect(row.getByText("已裁定").first()).toBeVisible();
  await expect(row.getByText(/出口品牌名/)).toBeVisible();
  await expect.poll(() => verdicts(caseId)).toEqual(["pass"]);
  await desk.goBack();
  await expect(finding).toHaveCount(0, { timeout: 30_000 });

  const approve = desk.getByRole("button", { name: /^批准/ }).first();
  await press(approve, desk.getByText("原因（1 至 4 项，企业主会看到）"));
  await desk.keyboard.press("Enter");
  await expect.poll(() => stateOf(caseId), { timeout: 30_000 }).toBe("approved");
  await phone.goto("/result");
  await press(phone.getByRole("button", { name: "接受新额度" }), phone.getByRole("button", { name: "再次申请" }));
  await phone.getByRole("button", { name: "再次申请" }).click();
  await expect.poll(() => newestCase(name)).not.toBe(caseId);
  const next = await newestCase(name);
  await expect.poll(() => verdicts(next), { timeout: 60_000 }).toEqual(["pass"]);
});

async function newestCase(business: string): Promise<string> {
  const found = await rows<{ id: string }>(
    'select c.id from "Case" c join "Business" b on b.id = c."businessId" where b.name = $1 order by c.id desc limit 1',
    business,
  );
  return found[0]!.id;
}

/** What the newest comparison says of whether the applicant is a party to its papers. */
async function verdicts(caseId: string): Promise<string[]> {
  const found = await rows<{ verdict: string }>(
    `select f.verdict from "Finding" f where f."caseId" = $1 and f.check = 'applicant-is-a-party' and f."runId" =
       (select r.id from "StageRun" r where r.subject = 'case:' || $1 and r.stage = 'corroborate' and r.state = 'done'
        order by r."endedAt" desc limit 1)`,
    caseId,
  );
  return found.map((one) => one.verdict);
}
