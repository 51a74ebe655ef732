import { connect } from "@/adapters/db/connect";
import { readEnv } from "@/adapters/env";
import { firstAccounts } from "./first-accounts";

/** What a newcomer reads when the product is up: the addresses and how to sign in as whom. */
export async function signInCard(url: string, source: NodeJS.ProcessEnv): Promise<string> {
  const env = readEnv(source);
  if (!env.embedded)
    return `Proofline is up: ${url}\nStaff sign in at ${url}/desk/sign-in; npm run -s add-staff makes an account.`;
  const db = connect(env.databaseUrl, 2);
  try {
    const accounts = await firstAccounts(db, env.dataFolder);
    const owners = await db.user.findMany({
      where: { role: "owner" },
      orderBy: { createdAt: "asc" },
      take: 12,
      include: { businesses: true },
    });
    return [
      "",
      `  Proofline (自证通) is up: ${url}`,
      "",
      `  Owner     ${url}/sign-in — any phone number or e-mail; the code appears at ${url}/outbox`,
      ...owners.map((owner) => `            ${owner.address.padEnd(28)} ${owner.businesses[0]?.name ?? owner.name}`),
      "",
      `  Staff     ${url}/desk/sign-in`,
      ...accounts.map(
        (account) => `            ${account.role.padEnd(16)} ${account.address.padEnd(28)} ${account.password}`,
      ),
      "",
      `  Ctrl-C stops all of it; the data stays in ${env.dataFolder}`,
      "",
    ].join("\n");
  } finally {
    await db.$disconnect();
  }
}
