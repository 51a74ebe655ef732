export { StuckPage as default } from "@/features/follow-stuck/stuck-page";
