import { textOf } from "../documents/fact";
import type { Contribution } from "../recommendation/recommendation";
import type { WorkedCase } from "../recommendation/worked-case";
import { daysBetween, isDay } from "../values/day";
import { isUscc } from "../values/tax-id";
import { band, most } from "./band";

/** 主体信用: who they are. Registered, known by the same name everywhere, some years old. */
export function whoPoints(given: WorkedCase): Contribution[] {
  const { documents, attestation, names, today, findings, policy } = given;
  const worth = policy.points.who;
  const licences = documents.filter(
    (one) => one.kind === "business-licence" && names.isOwn(textOf(one.fields, "name"), textOf(one.fields, "uscc")),
  );
  const coded = licences.filter((one) => isUscc(textOf(one.fields, "uscc") ?? ""));
  const since =
    licences.map((one) => textOf(one.fields, "establishedOn")).find((day) => day && isDay(day)) ??
    attestation.establishedOn;
  const years = since ? Math.max(0, daysBetween(since, today)) / 365 : 0;
  const agreeing = passes(findings, "names-agree") + passes(findings, "applicant-is-a-party") > 0;
  const ids = (list: typeof documents) => list.map((one) => one.id);
  return [
    {
      rule: "licence-shown",
      points: licences.length > 0 ? worth["licence-shown"] : 0,
      of: worth["licence-shown"],
      documents: ids(licences),
      saw: { count: licences.length },
    },
    {
      rule: "uscc-valid",
      points: coded.length > 0 || isUscc(attestation.uscc ?? "") ? worth["uscc-valid"] : 0,
      of: worth["uscc-valid"],
      documents: ids(coded),
      saw: {},
    },
    {
      rule: "years-established",
      points: band(years, worth["years-established"]),
      of: most(worth["years-established"]),
      documents: ids(licences),
      saw: { years: Math.floor(years) },
    },
    {
      rule: "names-agree-everywhere",
      points: agreeing ? worth["names-agree-everywhere"] : 0,
      of: worth["names-agree-everywhere"],
      documents: ids(documents.filter((one) => one.kind !== "unknown")),
      saw: {},
    },
  ];
}

const passes = (findings: WorkedCase["findings"], check: string) =>
  findings.filter((finding) => finding.check === check && finding.verdict === "pass").length;
