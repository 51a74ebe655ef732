export { OutboxPage as default } from "@/features/read-outbox/outbox-page";
