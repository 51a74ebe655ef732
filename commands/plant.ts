import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { connect } from "@/adapters/db/connect";
import { env } from "@/adapters/env";
import { openQueue } from "@/adapters/queue/pg-boss";
import { diskStore } from "@/adapters/storage/disk";
import { normaliseAddress } from "@/features/sign-in/normalise-address";
import type { CastMember } from "@/pipeline/plant/cast";
import { plantCast } from "@/pipeline/plant/plant-cast";
import { thirdPartyIn } from "./third-party-in";

/** Plants the demo cast of fixtures/businesses into the database, once; `npm start` calls it in the embedded mode. */
const businesses = path.resolve("fixtures/businesses");
const { databaseUrl, dataFolder } = env();
const db = connect(databaseUrl, 4);
const queue = await openQueue(databaseUrl, () => undefined);
try {
  const blobs = diskStore(path.join(dataFolder, "blobs"));
  const cast = existsSync(businesses) ? (await Promise.all(readdirSync(businesses).map(memberIn))).sort(byAge) : [];
  if (cast.length > 0) await plantCast({ db, queue, blobs, now: () => new Date() }, cast);
} finally {
  await queue.stop();
  await db.$disconnect();
}

/** The oldest business applies first: whoever shows another's truck later is the one that copied. */
function byAge(a: CastMember, b: CastMember): number {
  return (a.attestation.establishedOn ?? "") < (b.attestation.establishedOn ?? "") ? -1 : 1;
}

/** The business in one folder: business.json is what its owner states, every file in evidence/ is shown. */
async function memberIn(id: string): Promise<CastMember> {
  const folder = path.join(businesses, id);
  const { owner, ...attestation } = JSON.parse(readFileSync(path.join(folder, "business.json"), "utf8"));
  const evidence = path.join(folder, "evidence");
  return {
    id,
    owner: {
      ...{ name: attestation.name, language: "zh-CN", ...owner },
      // As the sign-in page keeps it, or its owner would never find the business.
      address: normaliseAddress(owner?.address ?? "") ?? `${id}@proofline.local`,
    },
    attestation,
    thirdParty: await thirdPartyIn(folder),
    evidence: readdirSync(evidence)
      .sort()
      .map((fileName) => ({ path: path.join(evidence, fileName), fileName })),
  };
}
