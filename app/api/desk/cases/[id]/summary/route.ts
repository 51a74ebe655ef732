import { answerSummary, writeSummary } from "@/features/review-case/plain-summary/answer-summary";

type Context = { params: Promise<{ id: string }> };

/** The case in plain words. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerSummary((await params).id);
}

/** Has a model write it now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return writeSummary(request, (await params).id);
}
