import { expectAccessible, inLanguage } from "../accessible";
import { asking } from "../asking";
import { expect, press, rows, test } from "../world";

const live = async () => {
  const [row] = await rows<{ version: string }>(`select version from "PolicyVersion" where state = 'published'`);
  return row!.version;
};
const judgedBy = async (caseId: string) => {
  const [row] = await rows<{ policyVersion: string }>(
    'select "policyVersion" from "Recommendation" where "caseId" = $1 order by id desc limit 1',
    caseId,
  );
  return row!.policyVersion;
};

test("a policy is cloned, edited, simulated, approved by a second person, published, and brought back", async ({
  owner,
  reviewer,
  browser,
}) => {
  const { caseId } = await asking(owner, browser);
  const before = await live();
  const desk = await reviewer("risk_manager");
  await desk.goto("/desk/policy");
  await expect(desk.getByRole("heading", { name: "现行政策" })).toBeVisible();
  const share = desk.getByLabel("核实的年销售额，按多少转成额度");
  await press(desk.getByRole("button", { name: "复制为草稿" }).first(), share);
  const version = decodeURIComponent(new URL(desk.url()).pathname.split("/").at(-1)!);

  await expect(async () => {
    await share.fill("a quarter");
    await expect(desk.getByText("请填 0 到 100 的整数。")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await share.fill("25");
  await expect(desk.getByText("现行 20%")).toBeVisible();
  await expect(desk.getByRole("region", { name: /与现行不同/ })).toContainText("25%");
  await desk.getByLabel("加一个场景").selectOption("hauliers");
  await expect(desk.getByRole("article", { name: "货运车主" })).toBeVisible();
  await press(desk.getByRole("button", { name: "保存草稿" }), desk.getByText("已保存"));
  for (const language of ["en", "zh-CN"] as const) {
    await inLanguage(desk, language);
    await desk.reload();
    await expect(desk.getByRole("article")).toBeVisible();
    await expectAccessible(desk);
  }

  await press(desk.getByRole("button", { name: "用过去的案件模拟" }), desk.getByRole("link", { name: "看模拟结果" }));
  await press(desk.getByRole("button", { name: "送批" }), desk.getByText("等待批准"));
  await expect(desk.getByRole("button", { name: "批准", exact: true })).toBeDisabled();
  await expect(desk.getByText(/是您自己写的/).first()).toBeVisible();

  const second = await reviewer("senior_reviewer");
  await second.goto(`/desk/policy/${version}`);
  await press(second.getByRole("button", { name: "批准", exact: true }), second.getByText("已批准"));
  await desk.reload();
  await press(desk.getByRole("button", { name: "发布", exact: true }), desk.getByRole("button", { name: "确认发布" }));
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await desk.getByLabel("从某个时刻起").check();
  await desk.getByLabel("生效时刻（北京时间）").fill(`${inTwoDays}T00:00`);
  await desk.getByRole("button", { name: "确认发布" }).click();
  await expect(desk.getByText("00:00（北京时间）起生效。")).toBeVisible();
  await expectAccessible(desk);
  expect(await live()).toBe(before);
  await desk.getByRole("button", { name: "取消定时发布" }).click();
  await expect(desk.getByText("（北京时间）起生效")).toHaveCount(0);
  await press(desk.getByRole("button", { name: "发布", exact: true }), desk.getByRole("button", { name: "确认发布" }));
  await desk.getByRole("button", { name: "确认发布" }).click();
  await expect.poll(live).toBe(version);
  await expect.poll(() => judgedBy(caseId), { timeout: 60_000 }).toBe(version);
  const acts = await rows<{ act: string }>(
    `select act from "AuditEntry" where subject = 'policy:' || $1 and act in ('policy.sent', 'policy.approved', 'policy.published') order by seq`,
    version,
  );
  expect(acts.map((row) => row.act)).toEqual(["policy.sent", "policy.approved", "policy.published"]);

  await second.goto(`/desk/policy/${before}`);
  const again = second.getByRole("button", { name: "确认恢复为现行" });
  await press(second.getByRole("button", { name: "恢复为现行", exact: true }), again);
  await again.click();
  await expect.poll(live).toBe(before);
  await expect.poll(() => judgedBy(caseId), { timeout: 60_000 }).toBe(before);
});
