import { Admission } from "./admission";
import { finishUpload, forgetFile } from "./finish-upload";
import { refusal } from "./refusal";
import { isSameOrigin } from "./same-origin";
import { type TusOptions, tusServer } from "./tus-server";
import { uploadLimits } from "./upload-limits";

/** Who sent this request, or null when nobody is signed in as an owner. Asked on every request. */
export type WhoIs = (request: Request) => Promise<{ id: string } | null>;

const changing = ["POST", "PATCH", "DELETE"];

/**
 * Receives uploads over tus: every request is authorised again, somebody else's upload is "not found", and what was
 * received is never given back (there is no GET).
 */
export function receiveUploads(options: TusOptions, whoIs: WhoIs): (request: Request) => Promise<Response> {
  const users = new WeakMap<object, string>();
  const tus = tusServer(options, (request) => users.get(request) ?? "");
  const admission = new Admission(uploadLimits.atOnce);
  const handle = async (request: Request): Promise<Response> => {
    const { method } = request;
    if (method === "OPTIONS") return tus.handleWeb(request);
    if (![...changing, "HEAD"].includes(method)) return answer(405, "method-not-allowed");
    if (changing.includes(method) && !isSameOrigin(request.headers, options.publicUrl)) return answer(403, "origin");
    const user = await whoIs(request);
    if (!user) return answer(401, "signed-out");
    users.set(request, user.id);
    if (method === "POST") return admission.admit(() => tus.handleWeb(request), busy);
    const finished = await finishedBefore(options, request, user.id);
    if (finished) return finished;
    if (method === "PATCH") return admission.admit(() => tus.handleWeb(request), busy);
    const response = await tus.handleWeb(request);
    if (method === "DELETE" && response.ok) await noteCancelled(options, request);
    return response;
  };
  return async (request) => {
    const response = await handle(request).catch(() => answer(503, "try-again", comeBackSoon));
    response.headers.set("X-Content-Type-Options", "nosniff");
    return response;
  };
}

/**
 * The answer for an upload that needs no more bytes, or that is not this person's; null when it goes on. A sender who
 * lost the last answer asks with HEAD: a finishing that was cut off is made up for here.
 */
async function finishedBefore(
  { line, folder }: TusOptions,
  request: Request,
  userId: string,
): Promise<Response | null> {
  const id = uploadIdOf(request);
  const upload = await line.db.upload.findFirst({ where: { id, userId } });
  if (!upload) return answer(404, "not-found");
  if (upload.state === "receiving" && request.method === "HEAD") await finishUpload(line, folder, id);
  const now = await line.db.upload.findUniqueOrThrow({ where: { id } });
  if (now.state === "refused") {
    const { status_code, body } = refusal((now.problem ?? "expired") as Parameters<typeof refusal>[0]);
    return answer(status_code, body);
  }
  if (now.state !== "stored") return null;
  return answer(request.method === "HEAD" ? 200 : 204, null, {
    "Upload-Offset": String(now.bytes),
    "Upload-Length": String(now.bytes),
    "Document-Id": now.documentId ?? "",
  });
}

async function noteCancelled({ line, folder }: TusOptions, request: Request): Promise<void> {
  const id = uploadIdOf(request);
  await line.db.upload.updateMany({
    where: { id, state: "receiving" },
    data: { state: "refused", problem: "cancelled" },
  });
  await forgetFile(folder, id);
}

const uploadIdOf = (request: Request) => new URL(request.url).pathname.split("/").at(-1) ?? "";

const comeBackSoon = { "Retry-After": String(uploadLimits.retryAfterSeconds) };
const busy = () => answer(503, "busy", comeBackSoon);

function answer(status: number, body: string | null, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { "Tus-Resumable": "1.0.0", "Cache-Control": "no-store", ...headers } });
}
