import type { Browser, Page } from "@playwright/test";
import { chooseFiles, expect, type Owner, press, rows, untilRead } from "./world";
import { writtenInvoice } from "./written-invoice";

let count = 0;
export type Asking = Owner & { caseId: string; name: string };

/** An owner who showed one sale (of another day, where one is given) and sent it, with the recommendation worked out. */
export async function asking(
  owner: (statement: { name: string; industry: string; yearlySales: string }) => Promise<Owner>,
  browser: Browser,
  more: { issuedOn?: string } = {},
): Promise<Asking> {
  const name = `Journey ${Date.now().toString(36)} ${++count} Trading Ltd`;
  const made = await owner({ name, industry: "export", yearlySales: "740000" });
  const invoice = {
    number: `JRN-${Date.now()}`,
    issuedOn: new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10),
    seller: name,
    buyer: "Harbour Imports Inc",
    net: 52_000,
    rate: 0,
    ...more,
  };
  await chooseFiles(made.page, await writtenInvoice(browser, invoice));
  await untilRead(made.page, 1);
  await press(made.page.getByRole("button", { name: "提交审核" }), made.page.getByText("已提交，等待审核员确认"));
  const [row] = await rows<{ id: string }>(
    'select c.id from "Case" c join "Business" b on b.id = c."businessId" where b.name = $1',
    name,
  );
  await expect.poll(() => settled(row!.id)).toBe(true);
  return { ...made, caseId: row!.id, name };
}

/** Whether nothing is under way for a case and it has a recommendation. */
async function settled(caseId: string): Promise<boolean> {
  const [row] = await rows<{ recommended: number; waiting: number }>(
    `select (select count(*)::int from "Recommendation" where "caseId" = $1) recommended,
            (select count(*)::int from "StageRun" where subject = 'case:' || $1 and state in ('queued', 'running')) waiting`,
    caseId,
  );
  return row!.recommended > 0 && row!.waiting === 0;
}

/** Opens a case and waits until it is the reviewer's own. */
export async function openCase(page: Page, caseId: string): Promise<void> {
  await page.goto(`/desk/cases/${caseId}`);
  await expect(page.getByRole("button", { name: "放回队列" })).toBeVisible();
}

/** How a case stands in the database. */
export async function stateOf(caseId: string): Promise<string | undefined> {
  return (await rows<{ state: string }>('select state from "Case" where id = $1', caseId))[0]?.state;
}
