import { expect, it } from "vitest";
import { refusalOf } from "./refusal-of";

it("tries again after no answer, a busy server, a lock or a moved offset", () => {
  for (const status of [0, 500, 503, 423, 409, 429]) expect(refusalOf(status, "")).toBeNull();
});

it("keeps a refusal that the server named", () => {
  expect(refusalOf(409, "case-closed")).toBe("case-closed");
  expect(refusalOf(429, "too-many-uploads")).toBe("too-many-uploads");
  expect(refusalOf(413, "")).toBe("too-large");
});

it("asks to sign in again, and begins anew an upload that the server forgot", () => {
  expect(refusalOf(401, "")).toBe("signed-out");
  expect(refusalOf(410, "expired")).toBeNull();
});
