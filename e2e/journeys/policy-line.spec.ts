import { expectAccessible, inLanguage } from "../accessible";
import { asking, openCase } from "../asking";
import { expect, rows, test } from "../world";

test("a risk manager tries the policy on past cases, replays one, and imports what became of it", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId } = await asking(owner, browser);
  const page = await reviewer("risk_manager");
  const [live] = await rows<{ version: string }>(`select version from "PolicyVersion" where state = 'published'`);
  const base = `/desk/policy/${encodeURIComponent(live!.version)}`;

  await page.goto(`${base}/simulation`);
  await inLanguage(page, "en");
  await page.reload();
  await page.getByRole("button", { name: "Try on all past cases" }).click();
  await expect(page.getByRole("heading", { name: "Fair to every group?" })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText("No case changes.")).toBeVisible();
  const [kept] = await rows<{ cases: number }>(`select cases from "Simulation" where state = 'done' limit 1`);
  expect(kept!.cases).toBeGreaterThan(0);

  await page.goto("/desk/drift");
  await page.getByLabel("Id of a case or decision").fill(caseId);
  await page.getByRole("button", { name: "Replay" }).click();
  await expect(page.getByText("the same, byte for byte")).toBeVisible();

  await page.goto(`${base}/shadow`);
  await page.getByRole("button", { name: "Begin a shadow run" }).click();
  await expect(page.getByRole("button", { name: "End it" })).toBeVisible();

  for (const language of ["zh-CN", "en"] as const) {
    await inLanguage(page, language);
    for (const address of [
      `${base}/simulation`,
      `${base}/shadow`,
      "/desk/drift",
      "/desk/agreement",
      "/desk/outcomes",
    ]) {
      await page.goto(address);
      await expect(page.locator("main").first()).toBeVisible();
      await expectAccessible(page);
    }
  }

  await page.goto("/desk/outcomes");
  const reference = `L-${caseId.slice(-8)}`;
  const lines = [
    `${reference},${caseId},repaid,2026-05-01,yes`,
    "L-2,nobody,fine,2026-05-01,",
    "L-3,x,late,2026-05-01,so",
  ];
  const text = ["reference,case,outcome,day,changed", ...lines, ""].join("\n");
  await page.getByLabel("CSV file").setInputFiles({ name: "o.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Look first" }).click();
  await expect(page.getByText("1 new, 0 known, 2 with a problem.")).toBeVisible();
  await expect(page.getByText("The outcome is repaid, late or defaulted")).toBeVisible();
  await expect(page.getByText("“changed” is yes, no or empty")).toBeVisible();
  await page.getByRole("button", { name: "Import 1 line" }).click();
  await expect(page.getByText("1 imported, 0 known before, 2 left out.")).toBeVisible();
  await expect(page.getByRole("row", { name: /A reviewer changed the amount/ })).toContainText("1");
  expect(await rows('select 1 from "LoanOutcome" where reference = $1', reference)).toHaveLength(1);
  await page.getByRole("button", { name: "Learn again" }).click();
  await expect(page.getByText("Too few outcomes")).toBeVisible();
});

test("a second reviewer answers a decided case blind", async ({ owner, reviewer, browser }) => {
  const { caseId } = await asking(owner, browser);
  const desk = await reviewer();
  await openCase(desk, caseId);
  const [senior] = await rows<{ id: string }>(`select id from "User" where role = 'senior_reviewer' limit 1`);
  const id = `00000000-0000-7000-8000-${caseId.slice(-12)}`;
  await rows(
    `insert into "BlindReview" (id, "caseId", "decisionId", "reasonCodes") values ($1, $2, $3, '{}')`,
    ...[id, caseId, `none-${caseId}`],
  );
  const page = await reviewer("senior_reviewer");
  await inLanguage(page, "en");
  await page.goto("/desk/blind");
  await expect(page.getByText("Left out are cases that you have had open")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("row")
    .filter({ hasText: caseId.slice(-6) })
    .getByRole("button", { name: "Begin" })
    .click();
  await expect(page).toHaveURL(new RegExp(`/desk/blind/${id}`));
  await page.goto(`/desk/cases/${caseId}`);
  await expect(page).toHaveURL(new RegExp(`/desk/blind/${id}`));
  await expect(page.getByText(/Recommend/)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel("Keep the line as it is").check();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveURL(/\/desk\/blind$/);
  const [kept] = await rows<{ outcome: string; reviewerId: string }>('select * from "BlindReview" where id = $1', id);
  expect(kept).toMatchObject({ outcome: "decline", reviewerId: senior!.id });
});
