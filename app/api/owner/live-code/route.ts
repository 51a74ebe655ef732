import { answerLiveCode, answerNewCode } from "@/features/show-live-code/answer-live-code";

const caseOf = (request: Request) => new URL(request.url).searchParams.get("case") ?? "";

/** The live code of a case, if one is good now. */
export async function GET(request: Request): Promise<Response> {
  return answerLiveCode(caseOf(request));
}

/** A new live code for a case. */
export async function POST(request: Request): Promise<Response> {
  return answerNewCode(request, caseOf(request));
}
