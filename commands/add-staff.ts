/** `npm run -s add-staff -- ROLE E-MAIL NAME [AUTHORITY]`: makes a staff account and prints its password once. */
import { randomBytes } from "node:crypto";
import { hashPassword } from "@/adapters/auth/password";
import { connect } from "@/adapters/db/connect";
import { env } from "@/adapters/env";
import { toMinor } from "@/domain/values/money";

const roles = ["reviewer", "senior_reviewer", "risk_manager", "auditor"] as const;
const [role, address, name, authorityText] = process.argv.slice(2);
const known = roles.find((one) => one === role);
const authority = authorityText ? toMinor(authorityText) : null;
if (!known || !address?.includes("@") || !name || (authorityText && authority === null)) {
  console.error(
    `Usage: npm run -s add-staff -- ROLE E-MAIL NAME [AUTHORITY]\n  ROLE is one of ${roles.join(", ")}; AUTHORITY is the largest line this person may confirm alone, e.g. 200000.00`,
  );
  process.exit(1);
}
const db = connect(env().databaseUrl, 1);
const password = randomBytes(15).toString("base64url");
await db.user.create({
  data: { role: known, address: address.toLowerCase(), name, authority, passwordHash: await hashPassword(password) },
});
await db.$disconnect();
console.log(`${address} may sign in with ${password}\nIt is shown this once.`);
