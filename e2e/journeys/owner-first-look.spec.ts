import type { Page } from "@playwright/test";
import { photographedInvoice } from "../photographed-invoice";
import { chooseFiles, expect, test, untilRead } from "../world";

const seller = "First Light Trading Ltd";
const statement = { name: seller, industry: "export", yearlySales: "740000" };
const issuedOn = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
const invoiceOf = (number: string, net: number) => ({
  number,
  issuedOn,
  seller,
  buyer: "Harbour Imports Inc",
  net,
  rate: 0,
});

/** Makes the browser say what kind of phone it is, from its next page on. */
async function becomePhone(page: Page, phone: { cores: number; gigabytes: number; saveData: boolean }): Promise<void> {
  await page.addInitScript((told) => {
    const say = (name: string, value: unknown) => Object.defineProperty(navigator, name, { get: () => value });
    say("hardwareConcurrency", told.cores);
    say("deviceMemory", told.gigabytes);
    say("connection", { saveData: told.saveData, effectiveType: "4g" });
  }, phone);
  await page.reload();
}

/** Keeps every upload from reaching the server until it is let go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = () => {};
  const open = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api/uploads**", async (route) => {
    await open;
    await route.continue();
  });
  return letGo;
}

test("a strong phone shows the first facts of a clear photo before the upload ends, and gives way to the server's", async ({
  owner,
  browser,
}) => {
  const { page } = await owner(statement);
  await becomePhone(page, { cores: 8, gigabytes: 8, saveData: false });
  const letGo = await holdBack(page);
  await chooseFiles(page, await photographedInvoice(browser, invoiceOf("FLT-2026-0418", 31_605)));

  const look = page.getByRole("region", { name: "手机先看了一眼" });
  await expect(look).toContainText("31,605.00", { timeout: 60_000 });
  await expect(look).toContainText("还没核对");
  await expect(look).toContainText("FLT-2026-0418");
  await expect(page.locator('a[href^="/documents/"]')).toHaveCount(0);

  letGo();
  await untilRead(page, 1);
  await expect(look).toHaveCount(0);
});

test("a phone that saves data fetches no reader, and its photo is read all the same", async ({ owner, browser }) => {
  const { page } = await owner(statement);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await becomePhone(page, { cores: 8, gigabytes: 8, saveData: true });
  await chooseFiles(page, await photographedInvoice(browser, invoiceOf("FLT-2026-0501", 12_000)));
  await untilRead(page, 1);
  expect(fetched.filter((path) => path.startsWith("/reader/"))).toEqual([]);
});
