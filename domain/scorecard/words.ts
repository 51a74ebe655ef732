import { defineWords } from "../words";

/** The three dimensions and the rules that give points. */
export const scoreWords = defineWords({
  "zh-CN": {
    who: "主体信用",
    assets: "资产信用",
    trade: "交易信用",
    "licence-shown": "营业执照",
    "uscc-valid": "信用代码有效",
    "years-established": "经营年限",
    "names-agree-everywhere": "名称处处一致",
    "vehicles-proven": "车辆已核实",
    "vehicle-shown": "车辆照片",
    "premises-shown": "门店照片",
    "permit-shown": "道路运输证",
    "shown-live": "现场拍摄已确认",
    "money-kept": "账户余额",
    "months-with-sales": "有销售的月份",
    "stated-sales-proven": "申报销售额的证明程度",
    "several-customers": "客户数量",
    "income-contracted": "合同收入",
  },
  en: {
    who: "Who they are",
    assets: "What they have",
    trade: "What they trade",
    "licence-shown": "Business licence",
    "uscc-valid": "Valid credit code",
    "years-established": "Years in business",
    "names-agree-everywhere": "Same name everywhere",
    "vehicles-proven": "Vehicles proven",
    "vehicle-shown": "Vehicle photo",
    "premises-shown": "Premises photo",
    "permit-shown": "Transport permit",
    "shown-live": "Shown live, with a code",
    "money-kept": "Money on account",
    "months-with-sales": "Months with sales",
    "stated-sales-proven": "Stated sales proven",
    "several-customers": "Several customers",
    "income-contracted": "Contracted income",
  },
});

export type ScoreWord = keyof (typeof scoreWords)["en"];
