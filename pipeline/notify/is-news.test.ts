import { describe, expect, it } from "vitest";
import { isNews, type Standing } from "./is-news";

const standing: Standing = {
  recommendationId: "r",
  open: 0,
  done: 2,
  currency: "CNY",
  currentLine: "100000.00",
  likely: "160000.00",
};

describe("the notice about a provisional line", () => {
  it("is sent when the likely line rose above the current one", () => {
    expect(isNews(standing, null)).toEqual({
      likely: "160000.00",
      currentLine: "100000.00",
      currency: "CNY",
      documents: 2,
    });
  });
  it("waits while documents are still walking the line", () => {
    expect(isNews({ ...standing, open: 1 }, null)).toBeNull();
  });
  it("is not sent twice for the same amount", () => {
    expect(isNews(standing, "160000.00")).toBeNull();
  });
  it("is not sent when nothing would change", () => {
    expect(isNews({ ...standing, likely: "100000.00" }, null)).toBeNull();
  });
  it("is sent when a line told before went back to the current one", () => {
    expect(isNews({ ...standing, likely: "100000.00" }, "160000.00")).not.toBeNull();
  });
});
