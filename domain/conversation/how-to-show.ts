import type { KindId } from "../documents/kind";
import { defineWords, type Language, say } from "../words";

/** Where to find each kind of evidence and how to show it, in words for a phone. */
const howWords = defineWords({
  "zh-CN": {
    "vat-invoice": "打开电子税务局 App，把开出去的发票下载成 XML 或 PDF，再选文件上传；拍照也行。",
    invoice: "选出口发票的 PDF，或把纸质发票拍清楚。",
    "bank-statement": "在手机银行里搜“流水”，导出最近 12 个月的 PDF，再选文件上传。",
    contract: "把合同每一页都拍下来，盖章页别漏；有 PDF 直接选文件。",
    "business-licence": "把营业执照放平，四角拍全，别反光。",
    "vehicle-licence": "把行驶证正副页拍清楚，名字要和您的店名一致。",
    "vehicle-photo": "站在车头斜前方拍，车牌要看得清；先领一个现场验证码更有用。",
    "transport-permit": "把道路运输证放平拍全。",
    "storefront-photo": "站在街对面拍门头，店名要拍全；先领一个现场验证码更有用。",
    other: "拍清楚，或选文件上传。",
  },
  en: {
    "vat-invoice":
      "Download the invoices you issued from the tax app as XML or PDF, then choose the files. A photo works too.",
    invoice: "Choose the PDF of the invoice, or photograph the paper.",
    "bank-statement": "Export the last twelve months as a PDF in your banking app, then choose the file.",
    contract: "Photograph every page, the one with the seals too; choose the file if there is a PDF.",
    "business-licence": "Lay the licence flat and take all four corners, without glare.",
    "vehicle-licence": "Photograph both pages of the vehicle licence; the name should be that of your business.",
    "vehicle-photo": "Stand off the front corner so that the plate can be read; a live code first is worth more.",
    "transport-permit": "Lay the transport permit flat and take all of it.",
    "storefront-photo": "Stand across the street so that all of the sign is seen; a live code first is worth more.",
    other: "Take a clear photo or choose a file.",
  },
});

/** How to show one kind of evidence, in the owner's words. */
export function howToShow(kind: KindId, language: Language): string {
  return say(howWords, language, kind in howWords.en ? (kind as keyof (typeof howWords)["en"]) : "other");
}
