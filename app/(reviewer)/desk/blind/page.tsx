export { BlindListPage as default } from "@/features/watch-agreement/blind-list-page";
