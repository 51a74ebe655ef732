import "server-only";
import path from "node:path";
import { blobs, currentUser, db, env, queue, seal } from "@/adapters/web";
import { receiveUploads } from "@/pipeline/uploads/receive-uploads";
import { deviceOf } from "./device-cookie";

const devices = new WeakMap<object, string>();
let door: Promise<(request: Request) => Promise<Response>> | undefined;

/** Answers one request of the resumable-upload protocol for the owner who is signed in. */
export async function receiveUpload(request: Request): Promise<Response> {
  door ??= openDoor().catch((error) => {
    door = undefined;
    throw error;
  });
  const receive = await door;
  if (request.method !== "POST") return receive(request);
  const { device, setCookie } = deviceOf(request, env().publicUrl);
  devices.set(request, seal(device));
  const response = await receive(request);
  if (setCookie) response.headers.append("Set-Cookie", setCookie);
  return response;
}

async function openDoor() {
  const line = { db: db(), queue: await queue(), blobs: blobs(), now: () => new Date() };
  const { dataFolder, publicUrl } = env();
  const folder = path.join(dataFolder, "uploads");
  const deviceOf = (sent: object) => devices.get(sent) ?? null;
  return receiveUploads({ line, folder, path: "/api/uploads", publicUrl, deviceOf }, async () => {
    const user = await currentUser();
    return user?.role === "owner" ? user : null;
  });
}
