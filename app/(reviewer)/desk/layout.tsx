export { DeskFrame as default } from "@/features/desk-frame/desk-frame";
