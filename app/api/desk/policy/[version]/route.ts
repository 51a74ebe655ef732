import { answerPolicy, answerPolicyFile } from "@/features/set-policy/answer-policy";

type Context = { params: Promise<{ version: string }> };

/** What people do to a policy version: clone, save, simulate, send, approve, publish … */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerPolicy(request, (await params).version);
}

/** The version as a JSON file. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerPolicyFile((await params).version);
}
