import { defineWords } from "@/domain/words";

export const frameWords = defineWords({
  "zh-CN": {
    desk: "审核台",
    queue: "队列",
    checks: "准度",
    policy: "政策",
    stuck: "卡住",
    audit: "审计",
    outbox: "发件箱",
    leave: "退出",
    reviewer: "审核员",
    senior_reviewer: "高级审核员",
    risk_manager: "风险经理",
    auditor: "审计员",
    owner: "企业主",
  },
  en: {
    desk: "Review desk",
    queue: "Queue",
    checks: "Checks",
    policy: "Policy",
    stuck: "Stuck",
    audit: "Audit",
    outbox: "Outbox",
    leave: "Leave",
    reviewer: "Reviewer",
    senior_reviewer: "Senior reviewer",
    risk_manager: "Risk manager",
    auditor: "Auditor",
    owner: "Owner",
  },
});
