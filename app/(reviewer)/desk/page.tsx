export { QueuePage as default } from "@/features/review-queue/queue-page";
