import { defineWords } from "@/domain/words";

export const roleWords = defineWords({
  "zh-CN": { reviewer: "审核员", senior_reviewer: "高级审核员", risk_manager: "风险经理" },
  en: { reviewer: "reviewer", senior_reviewer: "senior reviewer", risk_manager: "risk manager" },
});
