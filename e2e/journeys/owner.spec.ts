import { chooseFiles, expect, press, rows, test, untilRead } from "../world";
import { writtenInvoice } from "../written-invoice";

const seller = "Morning Light Trading Ltd";
const statement = { name: seller, industry: "export", yearlySales: "740000" };
const invoiceOf = (number: string, net: number) => ({
  number,
  issuedOn: new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10),
  seller,
  buyer: "Harbour Imports Inc",
  net,
  rate: 0,
});

test("an owner proves a sale with a phone: states, uploads, sees the facts, corrects one, submits", async ({
  owner,
  browser,
}) => {
  const { page, address } = await owner(statement);
  await expect(page.getByText("当前额度")).toBeVisible();
  await expect(page.getByText("再交什么最有用")).toBeVisible();

  await chooseFiles(page, await writtenInvoice(browser, invoiceOf("MLT-2026-0418", 31_605)));
  await untilRead(page, 1);

  await page.locator('a[href^="/documents/"]').first().click();
  await expect(page.getByText("31,605").first()).toBeVisible();
  await expect(page.getByRole("img").first()).toBeVisible();

  const number = page.locator('input[name="invoiceNumber"]');
  await press(page.getByRole("button", { name: "有读错" }), number);
  await number.fill("MLT-2026-0419");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("MLT-2026-0419")).toBeVisible();
  await expect(page.getByText("原来读到：MLT-2026-0418")).toBeVisible();
  const kept = await rows<{ value: string; fields: { invoiceNumber: { value: string } } }>(
    `select c.value, e.fields from "Correction" c join "Extraction" e on e."documentId" = c."documentId"
     join "Document" d on d.id = c."documentId" join "Case" k on k.id = d."caseId"
     join "Business" b on b.id = k."businessId" join "User" u on u.id = b."ownerId" where u.address = $1`,
    address,
  );
  expect(kept.map((row) => [row.value, row.fields.invoiceNumber.value])).toEqual([["MLT-2026-0419", "MLT-2026-0418"]]);

  await page.goto("/");
  await press(page.getByRole("button", { name: "提交审核" }), page.getByText("已提交，等待审核员确认"));
});

test("a lost signal loses nothing: the upload waits and goes on by itself", async ({ owner, browser }) => {
  const { page } = await owner(statement);
  const invoice = await writtenInvoice(browser, invoiceOf("MLT-2026-0501", 12_000));
  await page.context().setOffline(true);
  await chooseFiles(page, invoice);
  await expect(page.getByText("没有网络，连上后自动继续")).toBeVisible();
  await page.context().setOffline(false);
  await untilRead(page, 1);
});

test("a closed tab loses nothing: the file is taken up when the owner comes back", async ({ owner, browser }) => {
  const { page } = await owner(statement);
  const invoice = await writtenInvoice(browser, invoiceOf("MLT-2026-0502", 12_500));
  await page.route("**/api/uploads**", (route) => route.abort());
  await chooseFiles(page, invoice);
  await expect(page.getByText("暂时传不上去，会自动再试")).toBeVisible();
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto("/");
  await untilRead(again, 1);
});

test("a bad file costs one document, and says what to do", async ({ owner }) => {
  const { page } = await owner(statement);
  const zeros = { name: "空白.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) };
  const broken = { name: "坏.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing") };
  await chooseFiles(page, [zeros, broken]);
  await expect(page.getByText("这个文件是空的")).toBeVisible();
  await untilRead(page, 1);
  await expect(page.locator('a[href^="/documents/"]')).toContainText("读不了");
});

test("another owner's document is not found, in every address", async ({ owner, browser }) => {
  const first = await owner(statement);
  await chooseFiles(first.page, await writtenInvoice(browser, invoiceOf("MLT-2026-0503", 9_000)));
  await untilRead(first.page, 1);
  const address = await first.page.locator('a[href^="/documents/"]').first().getAttribute("href");
  const second = await owner({ ...statement, name: "Evening Star Trading Ltd" });
  const page = await second.page.goto(address!);
  expect(page?.status()).toBe(404);
  const raster = await second.page.request.get(`/api/files/${address!.split("/").at(-1)}/pages/1`);
  expect(raster.status()).toBe(404);
});
