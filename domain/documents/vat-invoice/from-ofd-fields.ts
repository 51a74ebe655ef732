import type { StructuredPart } from "../../reading";
import { parseDay } from "../../values/parse-day";
import { maskResidentId, normaliseTaxId } from "../../values/tax-id";
import { fact, spokenFields } from "../fact";
import type { Fact, Fields } from "../kind";
import { xmlAmount } from "../xml/values";
import { invoiceTypeOf } from "./invoice-type";

/** The facts in an OFD's own named values (`CustomData Name="发票号码"`): rung "xml". */
export function fromOfdFields(part: StructuredPart): Fields {
  const values = new Map(
    part.root.children.map((node) => [(node.attributes.Name ?? "").replace(/\s/g, ""), node.text.trim()] as const),
  );
  const read = (...names: string[]) => names.map((name) => values.get(name)).find(Boolean) ?? "";
  const say = (value: string | null): Fact | null => (value ? fact(value, { rung: "xml", confidence: 0.96 }) : null);
  const taxId = (text: string) => say(maskResidentId(normaliseTaxId(text)));
  return spokenFields({
    invoiceType: say(invoiceTypeOf(read("模板编号", "发票类型", "发票种类"))),
    invoiceCode: say(read("发票代码")),
    invoiceNumber: say(read("发票号码")),
    issuedOn: say(parseDay(read("开票日期"))),
    sellerName: say(read("销售方名称", "销方名称")),
    sellerTaxId: taxId(read("销售方纳税人识别号", "销方纳税人识别号")),
    buyerName: say(read("购买方名称", "购方名称")),
    buyerTaxId: taxId(read("购买方纳税人识别号", "购方纳税人识别号")),
    netAmount: say(xmlAmount(read("合计金额"))),
    taxAmount: say(xmlAmount(read("合计税额"))),
    totalAmount: say(xmlAmount(read("价税合计"))),
    checkCode: say(read("校验码").replace(/\s/g, "")),
  });
}
