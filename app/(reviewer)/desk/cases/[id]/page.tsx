export { CasePage as default } from "@/features/review-case/case-page";
