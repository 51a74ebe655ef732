export { DriftPage as default } from "@/features/watch-line/drift-page";
