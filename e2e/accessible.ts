import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./world";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Looks at the page as it stands with axe, and expects nothing against WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`)}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** Says the page's words in the other language from now on. */
export async function inLanguage(page: Page, language: "zh-CN" | "en"): Promise<void> {
  await page.context().addCookies([{ name: "language", value: language, url: new URL("/", page.url()).href }]);
}
