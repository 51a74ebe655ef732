export { DocumentPage as default } from "@/features/follow-application/document-page";
