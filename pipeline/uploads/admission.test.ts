import { describe, expect, it } from "vitest";
import { Admission } from "./admission";

describe("admission", () => {
  it("turns the one too many away at once, and lets the next in when somebody left", async () => {
    const admission = new Admission(2);
    const leave: (() => void)[] = [];
    const work = () => new Promise<string>((done) => leave.push(() => done("received")));
    const inside = [admission.admit(work, () => "full"), admission.admit(work, () => "full")];
    expect(await admission.admit(work, () => "full")).toBe("full");
    leave[0]!();
    expect(await inside[0]).toBe("received");
    const next = admission.admit(work, () => "full");
    leave[1]!();
    leave[2]!();
    expect(await Promise.all([inside[1], next])).toEqual(["received", "received"]);
  });

  it("makes room again after a failure", async () => {
    const admission = new Admission(1);
    await expect(
      admission.admit(
        () => Promise.reject(new Error("lost")),
        () => "full",
      ),
    ).rejects.toThrow("lost");
    expect(
      await admission.admit(
        async () => "received",
        () => "full",
      ),
    ).toBe("received");
  });
});
