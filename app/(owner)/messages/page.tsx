export { MessagesPage as default } from "@/features/follow-application/messages-page";
