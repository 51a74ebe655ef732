import { describe, expect, it } from "vitest";
import { deviceOf } from "./device-cookie";

const request = (cookie?: string) => new Request("http://localhost/api/uploads", { headers: cookie ? { cookie } : {} });

describe("the device that sends", () => {
  it("is given a random number once, in a cookie that scripts cannot read and that goes to uploads alone", () => {
    const { device, setCookie } = deviceOf(request(), "https://proofline.example");
    expect(setCookie).toContain(`proofline-device=${device}`);
    expect(setCookie).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
    expect(setCookie).toContain("Path=/api/uploads");
    expect(deviceOf(request(`a=b; proofline-device=${device}`), "https://proofline.example")).toEqual({
      device,
      setCookie: null,
    });
  });

  it("is not what somebody wrote into the cookie", () => {
    const { device, setCookie } = deviceOf(request("proofline-device=everybody"), "http://localhost");
    expect(device).not.toBe("everybody");
    expect(setCookie).not.toContain("Secure");
  });
});
