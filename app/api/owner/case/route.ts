import { answerHome } from "@/features/follow-application/answer-home";

export { answerHome as GET };
