import { answerSettlement } from "@/features/review-case/answer-settlement";

type Context = { params: Promise<{ id: string }> };

/** A reviewer settles one row of the case's ledger. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerSettlement(request, (await params).id);
}
