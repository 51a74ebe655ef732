import type { Scenario } from "../scorecard/scenario-schema";

/**
 * Scenarios to begin from. None is in force: a risk manager puts one into a draft, changes it, and two people stand for it.
 * The numbers are within what the base policy allows and say where they come from.
 */
export const scenarioTemplates: readonly Scenario[] = [
  {
    id: "hauliers",
    title: { "zh-CN": "货运车主", en: "Hauliers" },
    when: { industry: ["haulage"] },
    // Trucks are what a haulier earns with; freight is paid in 60 to 90 days.
    overrides: {
      vehicles: { each: "20000.00", most: 5 },
      workingCapital: { haulage: { cycleDays: 120 } },
    },
    lane: { dueHours: 72, priority: 5 },
  },
  {
    id: "shops",
    title: { "zh-CN": "门店商户", en: "Shops" },
    when: { industry: ["retail"] },
    // A shop has few invoices and many small sales: its account tells more.
    overrides: { statementInflow: 70, premises: "5000.00" },
    lane: { dueHours: 72, priority: 5 },
  },
  {
    id: "exporters",
    title: { "zh-CN": "外贸出口", en: "Exporters" },
    when: { industry: ["export"] },
    // One buyer abroad is usual, orders run longer, payment takes up to 150 days.
    overrides: {
      concentrationExcess: 70,
      contract: { shareOfRemaining: 8 },
      workingCapital: { export: { cycleDays: 150 } },
    },
    lane: { dueHours: 120, priority: 3 },
  },
  {
    id: "relief",
    title: { "zh-CN": "小额纾困", en: "Relief for small lines" },
    when: { currentLine: { below: "100000.00" }, yearlySales: { below: "1000000.00" } },
    // Small, quick and capped: months without sales cost less, since they are why relief is asked for.
    overrides: {
      productCap: "200000.00",
      perRound: { timesCurrentLine: 3, whenThereIsNone: "30000.00" },
      gap: { freeMonths: 6, most: 10 },
    },
    lane: { dueHours: 24, priority: 20 },
  },
  {
    id: "county-pack",
    title: { "zh-CN": "县域特色产业包", en: "County pack" },
    when: { region: ["安溪县"], yearsEstablished: { from: 1 } },
    // Seasonal crops: four months without sales are ordinary.
    overrides: { gap: { freeMonths: 5 }, productCap: "500000.00" },
    lane: { dueHours: 72, priority: 8 },
    because: {
      "zh-CN": "县域产业有季节性，由地方合作协议约定；不影响其他地区的申请人。",
      en: "The county's crops are seasonal, as agreed with the local partner; applicants elsewhere are not affected.",
    },
  },
];
