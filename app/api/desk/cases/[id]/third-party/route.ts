import { answerThirdParty } from "@/features/review-case/answer-third-party";

type Context = { params: Promise<{ id: string }> };

/** A reviewer brings in what somebody other than the applicant says. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerThirdParty(request, (await params).id);
}
