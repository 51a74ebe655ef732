import type { Browser } from "@playwright/test";
import { chooseFiles, expect, press, rows, test, untilRead } from "../world";

/** An invoice whose total a coffee cup has made unreadable: the label stands, the figure does not. */
async function smearedInvoice(browser: Browser) {
  const page = await browser.newPage();
  await page.setContent(`<style>body{font:14px sans-serif;margin:40px}p{margin:18px 0}</style><h1>INVOICE</h1>
    <p>Invoice number: ASK-2026-07</p><p>Invoice date: 2026-09-14</p>
    <p>Seller: Patient Hands Trading Ltd</p><p>Bill to: Harbour Imports Inc</p>
    <p>Goods as agreed</p><p><b>Total due:</b></p>`);
  const buffer = await page.pdf({ format: "A4" });
  await page.close();
  return { name: "ASK-2026-07.pdf", mimeType: "application/pdf", buffer };
}

test("what matters and could not be read is asked where it stands, and the answer is kept beside the reading", async ({
  owner,
  browser,
}) => {
  const { page, address } = await owner({ name: "Patient Hands Trading Ltd", industry: "export" });
  await chooseFiles(page, await smearedInvoice(browser));
  await untilRead(page, 1);
  await page.locator('a[href^="/documents/"]').first().click();
  await expect(page.getByRole("heading", { name: "这几项没看清，请您填一下" })).toBeVisible();

  const total = page.locator('input[name="totalAmount"]');
  const asked = page.locator("form").filter({ has: total });
  await expect(asked.locator('img[src*="?box="]').first()).toBeVisible();
  await expect(page.locator('input[name="invoiceNumber"]')).toHaveCount(0);

  await total.fill("plenty");
  await press(asked.getByRole("button", { name: "保存" }), page.getByText("请填金额，比如 31605.00"));
  await total.fill("4,250");
  await press(asked.getByRole("button", { name: "保存" }), page.getByRole("button", { name: /4,250\.00/ }));
  await expect(total).toHaveCount(0);

  const kept = await rows<{ field: string; value: string; read: unknown }>(
    `select c.field, c.value, e.fields->'totalAmount' as read from "Correction" c
     join "Extraction" e on e."documentId" = c."documentId" join "Document" d on d.id = c."documentId"
     join "Case" k on k.id = d."caseId" join "Business" b on b.id = k."businessId"
     join "User" u on u.id = b."ownerId" where u.address = $1`,
    address,
  );
  expect(kept).toEqual([{ field: "totalAmount", value: "4250.00", read: null }]);
});
