import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import { newestCode, rows } from "./rows";

export { expect, rows };

export type Statement = { name: string; industry: string; yearlySales: string };
export type Owner = { page: Page; address: string };
type StaffRole = "reviewer" | "senior_reviewer" | "risk_manager" | "auditor";

type World = {
  /** A new owner, signed in by a one-time code, whose business is stated. */
  owner: (statement?: Partial<Statement>) => Promise<Owner>;
  /** A member of staff, signed in at the desk. */
  reviewer: (role?: StaffRole) => Promise<Page>;
  /** A new owner who has shown this business's evidence (fixtures/businesses/<name>) and sent it for review. */
  submitted: (business: string) => Promise<Owner & { caseId: string }>;
};

let count = 0;
const someone = () => `owner-${Date.now().toString(36)}-${++count}@journey.example`;

/** Fixtures that are verbs: what happened before the journey begins. */
export const test = base.extend<World & { strangers: () => Promise<BrowserContext> }>({
  strangers: async ({ browser, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },

  owner: async ({ strangers }, use) => {
    await use(async (statement = {}) => {
      const page = await (await strangers()).newPage();
      const address = someone();
      await signIn(page, address);
      await stateBusiness(page, { name: "晨光商行", industry: "retail", yearlySales: "740000", ...statement });
      return { page, address };
    });
  },

  reviewer: async ({ strangers }, use) => {
    await use(async (role = "reviewer") => {
      const page = await (await strangers()).newPage();
      const { address, password } = staffAccount(role);
      await expect(async () => {
        await page.goto("/desk/sign-in");
        await page.locator('input[name="address"]').fill(address);
        await page.locator('input[name="password"]').fill(password);
        await page.locator('button[type="submit"]').last().click();
        await expect(page).toHaveURL(/\/desk(\?|$)/, { timeout: 8_000 });
      }).toPass();
      return page;
    });
  },

  submitted: async ({ owner }, use) => {
    await use(async (business) => {
      const { name, industry, yearlySales } = statementOf(business);
      const made = await owner({ name, industry, yearlySales });
      await chooseFiles(made.page, evidenceOf(business));
      await untilRead(made.page, evidenceOf(business).length);
      await press(
        made.page.getByRole("button", { name: /提交审核|Send for review/ }),
        made.page.getByText(/已提交|Sent\./),
      );
      const [row] = await rows<{ id: string }>(
        'select c.id from "Case" c join "Business" b on b.id = c."businessId" join "User" u on u.id = b."ownerId" where u.address = $1',
        made.address,
      );
      return { ...made, caseId: row!.id };
    });
  },
});

/** Signs in with the code from the outbox. */
export async function signIn(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto("/sign-in");
    await page.locator('input[name="address"]').fill(address);
    await page.locator('button[type="submit"]').last().click();
    await expect(page.locator('input[name="code"]')).toBeVisible({ timeout: 8_000 });
  }).toPass();
  await expect.poll(() => newestCode(address)).toMatch(/^\d{6}$/);
  await page.locator('input[name="code"]').fill((await newestCode(address))!);
  await page.locator('button[type="submit"]').last().click();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Says what the business is, and lands on the owner's home. */
export async function stateBusiness(page: Page, { name, industry, yearlySales }: Statement): Promise<void> {
  await page.goto("/business");
  await page.locator('input[name="name"]').fill(name);
  await page.locator('select[name="industry"]').selectOption(industry);
  await page.locator('input[name="yearlySales"]').fill(yearlySales);
  await page.getByRole("button", { name: /下一步|Continue/ }).click();
  await expect(page).toHaveURL(/\/$/);
}

/** Presses until it shows: a press on a page that has not come alive yet goes nowhere. */
export async function press(button: Locator, shows: Locator): Promise<void> {
  await expect(async () => {
    if (!(await shows.isVisible())) await button.click({ timeout: 2_000 });
    await expect(shows).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 60_000 });
}

type Files = Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0];

/** Chooses files as a thumb would. */
export async function chooseFiles(page: Page, files: Files): Promise<void> {
  await page.getByLabel(/选文件|Choose files/).setInputFiles(files);
}

/** Waits until this many documents have been read, or need their owner. */
export async function untilRead(page: Page, documents: number): Promise<void> {
  const walked = page
    .locator('a[href^="/documents/"]')
    .filter({ hasText: /已核对|需要您|读不了|Checked|Needs you|Not readable/ });
  await expect(walked).toHaveCount(documents, { timeout: 150_000 });
}

const businesses = path.resolve("fixtures/businesses");

/** The files that a business of the cast shows. */
export function evidenceOf(business: string): string[] {
  const folder = path.join(businesses, business, "evidence");
  return readdirSync(folder)
    .sort()
    .map((file) => path.join(folder, file));
}

/** What a business of the cast states. */
export function statementOf(business: string): Statement {
  return JSON.parse(readFileSync(path.join(businesses, business, "business.json"), "utf8"));
}

function staffAccount(role: StaffRole): { address: string; password: string } {
  const file = path.join(process.env.DATA_FOLDER ?? ".data", "sign-in.json");
  if (!existsSync(file)) throw new Error(`${file} is missing: is the product running in its embedded mode?`);
  const accounts = JSON.parse(readFileSync(file, "utf8")) as { role: string; address: string; password: string }[];
  return accounts.find((account) => account.role === role)!;
}
