import { createServer } from "node:http";
import path from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { connect } from "@/adapters/db/connect";
import { openQueue } from "@/adapters/queue/pg-boss";
import { diskStore } from "@/adapters/storage/disk";
import { receiveUploads } from "../uploads/receive-uploads";

/**
 * The upload door as a process of its own, for trials that kill it. Who asks is said by the header "user".
 * Arguments: database address, data folder. Sends its port to the parent.
 */
const [url = "", folder = ""] = process.argv.slice(2);
const line = {
  db: connect(url, 5),
  queue: await openQueue(url, () => undefined),
  blobs: diskStore(path.join(folder, "blobs")),
  now: () => new Date(),
};
const publicUrl = "http://door.example";
const handle = receiveUploads(
  { line, folder: path.join(folder, "uploads"), path: "/api/uploads", publicUrl },
  async (request) => {
    const id = request.headers.get("user");
    return id ? { id } : null;
  },
);

const server = createServer(async (incoming, outgoing) => {
  const { method = "GET", headers } = incoming;
  const hasBody = method === "POST" || method === "PATCH";
  const request = new Request(`http://${headers.host}${incoming.url}`, {
    method,
    headers: new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])),
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array> as BodyInit, duplex: "half" } : {}),
  } as RequestInit);
  const response = await handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
