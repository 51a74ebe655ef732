import { describe, expect, it } from "vitest";
import { attestation, licence } from "../../ledger/a-case";
import { aFact } from "../../third-party/a-fact";
import type { ThirdPartyFact } from "../../third-party/third-party-fact";
import { registryAgrees } from ".";

const own = licence({ establishedOn: "2025-05-19", address: "广东省江门市葵岗区环市路 8 号" });
const run = (thirdParty: readonly ThirdPartyFact[], documents = [own]) =>
  registryAgrees.run({ attestation, documents, sightings: [], thirdParty }, { today: "2026-11-20" });

describe("registry-agrees", () => {
  it("has nothing to say where nobody was asked, or only of other things", () => {
    expect(run([])).toEqual([{ verdict: "not-applicable" }]);
    expect(run([aFact("yearly-sales", "1.00", { issuerKind: "bank" })])).toEqual([{ verdict: "not-applicable" }]);
  });

  it("passes what the register says the same of, a branch's short form too", () => {
    const facts = [
      aFact("status", "active"),
      aFact("name", attestation.name),
      aFact("uscc", attestation.uscc!),
      aFact("established-on", "2025-05-19"),
      aFact("district", "广东江门葵岗区"),
    ];
    expect(run(facts).map((one) => one.verdict)).toEqual(facts.map(() => "pass"));
  });

  it.each([
    ["status", "deregistered", "fail", "high"],
    ["status", "revoked", "fail", "high"],
    ["status", "abnormal", "concern", "medium"],
    ["status", "suspended", "concern", "low"],
    ["name", "佛山市云杉纺织有限公司", "concern", "medium"],
    ["uscc", "91440606MA4W7T3B0B", "fail", "high"],
    ["established-on", "2026-03-02", "concern", "medium"],
    ["established-on", "2025-05-18", "concern", "low"],
    ["district", "福建福州鼓楼区", "concern", "medium"],
    ["district", "广东江门蓬江区", "concern", "low"],
  ] as const)("%s %s is %s, %s", (attribute, value, verdict, severity) => {
    const sure = licence({ establishedOn: "2025-05-19", address: "广东省江门市葵岗区环市路 8 号" });
    expect(run([aFact(attribute, value)], [sure])).toMatchObject([{ verdict, severity, saw: { on: "2026-11-01" } }]);
  });

  it("points at the licence that says otherwise", () => {
    expect(run([aFact("uscc", "91440606MA4W7T3B0B")])).toMatchObject([{ documentId: "licence", page: 1 }]);
    expect(run([aFact("uscc", "91440606MA4W7T3B0B")], [])).toMatchObject([{ documentId: null }]);
  });

  it("lets what is stale confirm nothing and only ask, but for a business that has ended", () => {
    const old = { asOf: "2025-01-01" };
    expect(run([aFact("status", "active", old)])).toEqual([{ verdict: "not-applicable" }]);
    expect(run([aFact("status", "abnormal", old)])).toMatchObject([{ severity: "low" }]);
    expect(run([aFact("name", "佛山市云杉纺织有限公司", old)])).toMatchObject([{ severity: "low" }]);
    expect(run([aFact("status", "deregistered", old)])).toMatchObject([{ severity: "high" }]);
  });
});
