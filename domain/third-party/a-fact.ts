import type { AttributeId } from "./attributes";
import type { GivenFact, ThirdPartyFact } from "./third-party-fact";

/** A fact for tests of rules: what the registry says of the business on 1 November 2026. */
export function aFact(attribute: AttributeId, value: string, more: Partial<ThirdPartyFact> = {}): ThirdPartyFact {
  const given: GivenFact = {
    ...{ issuer: "国家企业信用信息公示系统", issuerKind: "registry", about: { of: "business" } },
    ...{ attribute, value, asOf: "2026-11-01", reference: "query 1" },
  };
  return { ...given, id: `${attribute} ${value}`, by: "Ada", at: "2026-11-02T08:00:00.000Z", ...more };
}

/** What the buyer of an invoice says of it. */
export const ofInvoice = (
  number: string,
  attribute: AttributeId,
  value: string,
  more: Partial<ThirdPartyFact> = {},
): ThirdPartyFact =>
  aFact(attribute, value, { issuer: "秋屿灯饰", issuerKind: "buyer", about: { of: "invoice", number }, ...more });

/** What the vehicle registry says of a vehicle. */
export const ofVehicle = (plate: string, attribute: AttributeId, value: string): ThirdPartyFact =>
  aFact(attribute, value, { issuer: "车辆管理所", about: { of: "vehicle", plate } });
