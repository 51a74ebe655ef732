"use server";
import { redirect } from "next/navigation";
import { db, queue, requireOwner } from "@/adapters/web";
import { readStatement, type StatementProblems } from "@/domain/attestation/read-statement";
import { keepStatement } from "@/pipeline/attest/keep-statement";

export type StateOutcome = { problems: StatementProblems; typed: Record<string, string> };

/** Keeps what the owner states about the business. What was typed comes back when something is not right. */
export async function stateBusiness(_before: StateOutcome, form: FormData): Promise<StateOutcome> {
  const user = await requireOwner();
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 200)]));
  const now = new Date();
  const read = readStatement(typed, now.toISOString().slice(0, 10));
  if (!read.ok) return { problems: read.problems, typed };
  await keepStatement({ db: db(), queue: await queue(), now }, user.id, read.statement);
  redirect("/");
}
