import "server-only";
import path from "node:path";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { authOptions } from "./auth/options";
import type { SignedIn } from "./auth/signed-in";
import { connect } from "./db/connect";
import type { Database } from "./db/port";
import { env } from "./env";
import { openModel } from "./llm/open-model";
import type { LanguageModel } from "./llm/port";
import { openQueue } from "./queue/pg-boss";
import type { Queue } from "./queue/port";
import { keyedHash } from "./seal/keyed-hash";
import { diskStore } from "./storage/disk";
import type { BlobStore } from "./storage/port";

export { drawCode, hashCode, sameHash } from "./auth/one-time-code";
export { authOptions } from "./auth/options";
export { passwordFits } from "./auth/password";
export { openSession } from "./auth/sessions";
export type { SignedIn } from "./auth/signed-in";
export { env };

export type StaffRole = Exclude<SignedIn["role"], "owner">;

type Doors = { db?: Database; queue?: Promise<Queue>; blobs?: BlobStore; model?: Promise<LanguageModel | null> };
// On globalThis: the development server loads modules again on every change and would leak a pool each time.
const world = globalThis as { prooflineDoors?: Doors };
world.prooflineDoors ??= {};
const doors = world.prooflineDoors;

/** The database, opened on first use. */
export function db(): Database {
  doors.db ??= connect(env().databaseUrl, 20);
  return doors.db;
}

/** The job queue, opened on first use; an open that failed is tried again on the next call. */
export function queue(): Promise<Queue> {
  doors.queue ??= openQueue(env().databaseUrl, () => undefined).catch((error) => {
    doors.queue = undefined;
    throw error;
  });
  return doors.queue;
}

/** The stored files. */
export function blobs(): BlobStore {
  doors.blobs ??= diskStore(path.join(env().dataFolder, "blobs"));
  return doors.blobs;
}

/** The language model that the environment names; null when there is none, or it is off there. */
export function languageModel(): Promise<LanguageModel | null> {
  doors.model ??= openModel(env());
  return doors.model;
}

/** Makes a value that may be compared but not read. */
export const seal = (value: string): string => keyedHash(env().authSecret)(value);

/** Who is signed in on this request, or null. Loaded once a request. */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const session = await getServerSession(authOptions(db(), env().authSecret));
  return (session as { signedIn?: SignedIn | null } | null)?.signedIn ?? null;
});

/** The signed-in owner; anybody else is sent to the sign-in page. */
export async function requireOwner(): Promise<SignedIn> {
  const user = await currentUser();
  if (user?.role !== "owner") redirect("/sign-in");
  return user;
}

/** The signed-in member of staff. Strangers go to the desk's sign-in; staff of another role find nothing here. */
export async function requireStaff(...roles: readonly StaffRole[]): Promise<SignedIn> {
  const user = await currentUser();
  if (!user || user.role === "owner") redirect("/desk/sign-in");
  if (roles.length > 0 && !roles.includes(user.role)) notFound();
  return user;
}
