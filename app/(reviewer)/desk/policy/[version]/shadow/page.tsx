export { ShadowPage as default } from "@/features/watch-line/shadow-page";
