export { BlindPage as default } from "@/features/watch-agreement/blind-page";
