import { servePageImage } from "@/features/follow-application/serve-page-image";

type Context = { params: Promise<{ documentId: string; number: string }> };

/** One page of a document as a picture. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { documentId, number } = await params;
  return servePageImage(request, documentId, Number(number));
}
