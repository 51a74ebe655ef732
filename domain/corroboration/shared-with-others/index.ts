import type { Severity } from "../../checks/check";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration, Sighting } from "../corroboration";

const ways = ["phone", "account", "device", "address"] as const;
type Way = (typeof ways)[number];
const isWay = (how: string): how is Way => (ways as readonly string[]).includes(how);

/** So many applicants on one value: an accountant, an agent, a market hall. It says nothing of any of them. */
const everybodys = 4;

export const sharedWithOthers: Corroboration = {
  id: "shared-with-others",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "与其他申请人共用信息",
      saw: "与另一申请人共用{count, plural, =1 {一项信息} other { # 项信息}}：{ways}。",
      expected: "各家用自己的电话、账户和手机；代账会计、房东的电话会出现在多家，属于正常。",
      todo: "请问清两家的关系；几项同时相同，多为一人操作。",
      owner: "请确认您填写的联系电话和收款账户是您自己的。",
    },
    en: {
      title: "Shared with other applicants",
      saw: "Shares {count, plural, one {one thing} other {# things}} with another applicant: {ways}.",
      expected:
        "Businesses have telephones, accounts and devices of their own; an accountant's or a landlord's number is honestly on many papers.",
      todo: "Ask how the two belong together; several things in common are mostly one person's doing.",
      owner: "Please make sure that the telephone and account you gave are your own.",
    },
  }),
  run(evidence) {
    const byOther = new Map<string, Sighting[]>();
    for (const sighting of evidence.sightings.filter((one) => isWay(one.how) && !isEverybodys(one, evidence)))
      byOther.set(sighting.otherBusinessId, [...(byOther.get(sighting.otherBusinessId) ?? []), sighting]);
    return answersOrPass([...byOther.values()].map(judge), evidence);
  },
};

function isEverybodys({ how, documentId, value }: Sighting, { sightings }: CaseEvidence): boolean {
  const same = sightings.filter((one) => one.how === how && one.documentId === documentId && one.value === value);
  return new Set(same.map((one) => one.otherBusinessId)).size >= everybodys;
}

function judge(sightings: readonly Sighting[]): CaseAnswer {
  const shared = ways.filter((way) => sightings.some((one) => one.how === way));
  const first = sightings.find((one) => one.how === shared[0])!;
  return {
    verdict: "concern",
    severity: gravity(shared),
    documentId: first.documentId,
    with: [...new Set(sightings.map((one) => one.documentId))].filter((id) => id !== first.documentId),
    ...{ page: first.page ?? null, box: first.box ?? null },
    saw: { count: shared.length, ways: shared.join(", ") },
  };
}

/** An account is nearly a person; a telephone may be an accountant's, a device a shop's that sends papers for many. */
function gravity(shared: readonly Way[]): Severity {
  const telling = shared.filter((way) => way !== "address");
  if (telling.length >= 3) return "high";
  if (telling.length === 2) return "medium";
  if (telling[0] === "account") return "medium";
  return telling.length === 1 ? "low" : "info";
}
