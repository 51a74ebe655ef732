import { defineWords } from "@/domain/words";

export const auditWords = defineWords({
  "zh-CN": {
    title: "审计链",
    intact: "整条链完好：{count} 行，每一行都与前一行相扣。",
    broken: "第 {seq} 行断了：{why, select, changed {内容被改过} other {与前一行接不上}}。",
    head: "最新的哈希（抄在别处，可证明末尾没有被截）：",
    seq: "序号",
    at: "时间",
    who: "谁",
    act: "做了什么",
    subject: "对象",
    system: "系统",
    newest: "最近 200 行",
  },
  en: {
    title: "Audit chain",
    intact: "The whole chain is intact: {count, plural, one {# row} other {# rows}}, each linked to the one before.",
    broken:
      "It breaks at row {seq}: {why, select, changed {its content was changed} other {it does not follow the row before}}.",
    head: "Newest hash (kept elsewhere, it proves that nothing was cut off the end):",
    seq: "Row",
    at: "When",
    who: "Who",
    act: "What",
    subject: "Subject",
    system: "system",
    newest: "Newest 200 rows",
  },
});

export type AuditWord = keyof (typeof auditWords)["en"];
