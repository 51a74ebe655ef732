export { ResultPage as default } from "@/features/follow-application/result-page";
