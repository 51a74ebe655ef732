import type { Box } from "@/domain/values/box";
import { PageCrop as Crop } from "@/ui/page-crop";
import type { DocumentPageView } from "./queries/load-document-page";

type Props = {
  documentId: string;
  pages: DocumentPageView["pages"];
  page: number | null;
  box: Box | null | "";
  /** In rem; a crop is never higher. */
  height?: number;
};

/** The piece of a document's page that a fact was read from; nothing where it has no place. */
export function PageCrop({ documentId, pages, page, box, height }: Props) {
  const sheet = pages.find((one) => one.number === page);
  if (!sheet || !box) return null;
  return <Crop source={`/api/files/${documentId}/pages/${page}`} page={sheet} box={box} height={height} />;
}
