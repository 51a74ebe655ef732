import "server-only";
import path from "node:path";
import { blobs, currentUser, db, env, queue } from "@/adapters/web";
import { receiveUploads } from "@/pipeline/uploads/receive-uploads";

let door: Promise<(request: Request) => Promise<Response>> | undefined;

/** Answers one request of the resumable-upload protocol for the owner who is signed in. */
export async function receiveUpload(request: Request): Promise<Response> {
  door ??= openDoor().catch((error) => {
    door = undefined;
    throw error;
  });
  return (await door)(request);
}

async function openDoor() {
  const line = { db: db(), queue: await queue(), blobs: blobs(), now: () => new Date() };
  const { dataFolder, publicUrl } = env();
  const folder = path.join(dataFolder, "uploads");
  return receiveUploads({ line, folder, path: "/api/uploads", publicUrl }, async () => {
    const user = await currentUser();
    return user?.role === "owner" ? user : null;
  });
}
