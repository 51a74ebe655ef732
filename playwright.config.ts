import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** The product is already running: `npm test` starts it and says where (BASE_URL, DATABASE_URL, DATA_FOLDER). */
const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
const executablePath = process.env.CHROMIUM ?? browsers.find((path) => existsSync(path));

export default defineConfig({
  testDir: "e2e/journeys",
  outputDir: "test-results",
  // A journey waits for pages to be read, on as little as two shared cores.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"],
    },
  },
  projects: [
    {
      name: "phone",
      testMatch: /owner.*\.spec\.ts/,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
        locale: "zh-CN",
      },
    },
    {
      name: "desktop",
      testIgnore: /owner.*\.spec\.ts/,
      use: { viewport: { width: 1440, height: 900 }, locale: "zh-CN" },
    },
  ],
});
