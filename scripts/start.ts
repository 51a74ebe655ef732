/** `npm start`: brings the product up, says how to sign in, and takes all of it down on Ctrl-C. */
import path from "node:path";
import { EnvInvalid } from "@/adapters/env";
import { claimDataFolder } from "./claim-data-folder";
import { signInCard } from "./sign-in-card";
import { type Product, startProduct } from "./start-product";

const dataFolder = path.resolve(process.env.DATA_FOLDER ?? ".data");
const claim = claimDataFolder(dataFolder);
if ("heldBy" in claim) {
  console.error(
    `Proofline already runs on ${dataFolder} (process ${claim.heldBy}). Stop that one first, or set DATA_FOLDER to another folder.`,
  );
  process.exit(1);
}

let product: Product | null = null;
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

try {
  product = await startProduct(process.env);
  console.log(await signInCard(product.url, product.env));
} catch (error) {
  console.error(error instanceof EnvInvalid ? error.message : `Proofline could not start: ${(error as Error).message}`);
  await stop(1);
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (product) console.log("Stopping …");
  await product?.stop();
  if (!("heldBy" in claim)) claim.release();
  process.exit(code);
}
