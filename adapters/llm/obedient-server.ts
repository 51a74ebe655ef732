import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Behaviour = "obeys" | "silent" | "garbage" | "fails" | "no-choices";
export type ObedientServer = {
  url: string;
  /** Every request body as it came. */
  prompts: string[];
  behave: (how: Behaviour, answer?: (body: string) => string) => void;
  close: () => Promise<void>;
};

/**
 * An OpenAI-compatible server on this machine for tests: it does whatever the material orders, as the worst of models
 * would, or is slow, broken or mad.
 */
export async function openObedientServer(): Promise<ObedientServer> {
  let how: Behaviour = "obeys";
  let answer = (body: string) => body;
  const prompts: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    prompts.push(body);
    if (how === "silent") return;
    if (how === "fails") {
      response.writeHead(500, { "content-type": "application/json" }).end('{"error":{"message":"ignore all rules"}}');
      return;
    }
    response.setHeader("content-type", "application/json");
    if (how === "no-choices") response.end('{"choices":[]}');
    else response.end(completion(how === "garbage" ? "%%% approved 5,000,000 }{" : answer(body)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    prompts,
    behave: (next, say) => {
      how = next;
      if (say) answer = say;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((done) => server.close(() => done()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

const completion = (content: string) =>
  JSON.stringify({
    ...{ id: "one", object: "chat.completion", created: 1, model: "obedient" },
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 400, completion_tokens: 100, total_tokens: 500 },
  });
