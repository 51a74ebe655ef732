import { describe, expect, it } from "vitest";
import type { PictureFacts } from "../../reading";
import { aDocument } from "../a-document";
import { runChecks } from "../run-checks";
import { stockPicture } from ".";

function answer(words: readonly string[], marks: readonly string[] = []) {
  const text = words.map((text) => ({ text, page: 1, box: [0.2, 0.3, 0.4, 0.05] as const }));
  const picture = { marks, software: null } as unknown as PictureFacts;
  return runChecks(aDocument("storefront-photo", {}, { text, picture }), { today: "2026-11-20" }, [stockPicture])[0]!;
}

describe("stock-picture", () => {
  it.each([
    "视觉中国 VCG",
    "图虫创意",
    "shutterstock",
    "Shutterst0ck·2231",
    "gettyimages",
    "www.alamy.com alamy",
    "摄图网",
  ])("sees %s across a photo, and where", (mark) => {
    expect(answer(["老陈五金店", mark])).toMatchObject({
      verdict: "concern",
      severity: "medium",
      page: 1,
      box: [0.2, 0.3, 0.4, 0.05],
    });
  });

  it("sees it in the file's notes", () => {
    expect(answer([], ["Credit: Getty Images"])).toMatchObject({ severity: "medium", saw: { where: "file" } });
  });

  it.each(["打包图文快印", "全景网吧", "千图文化", "东方视觉眼镜", "水果现货 stock", "站前酷跑鞋店"])(
    "leaves %s in peace",
    (sign) => {
      expect(answer([sign])).toMatchObject({ verdict: "pass" });
    },
  );
});
