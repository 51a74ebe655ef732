import { answerDecision, answerState } from "@/features/review-case/answer-decision";

type Context = { params: Promise<{ id: string }> };

/** What a reviewer does to a case: claim, release, decide, sign. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerDecision(request, (await params).id);
}

/** How the case stands now. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerState((await params).id);
}
