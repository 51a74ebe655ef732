import { answerVerdict } from "@/features/review-case/answer-verdict";

type Context = { params: Promise<{ id: string }> };

/** A reviewer says whether a finding is right. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerVerdict(request, (await params).id);
}
