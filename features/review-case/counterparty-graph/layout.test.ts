import { describe, expect, it } from "vitest";
import { canvas, curveBetween, spotsOf } from "./layout";

const party = (key: string, side: "self" | "buyer" | "seller" | "beyond") => ({ key, name: key, short: key, side });
const leg = (seller: string, buyer: string, onLoop = false) => ({
  ...{ seller, buyer, sellerName: seller, buyerName: buyer, amount: "1", share: 1, invoices: 1 },
  ...{ documentId: null, byOthers: false, onLoop },
});

describe("the picture of who trades with whom", () => {
  const parties = [
    party("me", "self"),
    ...["b1", "b2", "b3"].map((key) => party(key, "buyer")),
    ...["s1", "s2"].map((key) => party(key, "seller")),
    party("far", "beyond"),
  ];

  it("has buyers on the right, sellers on the left and everybody inside", () => {
    const spots = spotsOf({ parties, legs: [] });
    const me = spots.get("me")!;
    for (const key of ["b1", "b2", "b3"]) expect(spots.get(key)!.x).toBeGreaterThan(me.x);
    for (const key of ["s1", "s2"]) expect(spots.get(key)!.x).toBeLessThan(me.x);
    for (const { x, y, r } of spots.values()) {
      expect(x - r).toBeGreaterThan(0);
      expect(x + r).toBeLessThan(canvas.width);
      expect(y - r).toBeGreaterThan(0);
      expect(y + r + 11).toBeLessThan(canvas.height);
    }
  });

  it("puts the parties of a circle next to each other, at the top", () => {
    const spots = spotsOf({ parties, legs: [leg("me", "b3", true), leg("b3", "s2", true), leg("s2", "me", true)] });
    expect(spots.get("b3")!.y).toBeLessThan(spots.get("b1")!.y);
    expect(spots.get("s2")!.y).toBeLessThan(spots.get("s1")!.y);
  });

  it("bows there and back apart, and draws more as wider", () => {
    const [a, b] = [
      { x: 50, y: 50, r: 10 },
      { x: 200, y: 90, r: 10 },
    ];
    expect(curveBetween(a, b, 1).path).not.toBe(curveBetween(b, a, 1).path);
    expect(curveBetween(a, b, 1).width).toBeGreaterThan(curveBetween(a, b, 0.1).width);
  });
});
