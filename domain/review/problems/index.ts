import { defineWords, type Language, say } from "../../words";

/** What went wrong with a file: what happened, and what is kept and to be done, by problem code. */
export const problemWords = defineWords({
  "zh-CN": {
    empty: "这个文件是空的。其他材料都在，请重新选择文件。",
    "too-large": "文件超过 20 MB。其他材料都在，请拍照上传或压缩后再传。",
    truncated: "文件不完整，可能没下载完。其他材料都在，请重新下载后上传。",
    encrypted: "文件有密码，打不开。请去掉密码后重新上传。",
    "too-many-pages": "页数太多（最多 500 页）。请只上传有用的几页。",
    "too-many-pixels": "图片尺寸太大。请用手机重拍一张，或缩小后上传。",
    "unsupported-type": "这种文件读不了。请用照片（JPEG、PNG、WebP、HEIC）、PDF、OFD 或 XML。",
    corrupt: "文件损坏，读不出来。其他材料都在，请重新拍照或换原件。",
    bomb: "这个文件解开后大得不正常，已停止读取。请换一份普通的文件。",
    "too-slow": "这个文件读得太久，已停止。请拆成几份，或拍照上传。",
    "too-much-memory": "这个文件太复杂，已停止读取。请拆成几份，或拍照上传。",
    "unknown-kind": "没认出这是什么材料。请告诉我们它是什么，或重拍。",
    "nothing-read": "没读到内容。请重拍清楚，或上传原件。",
    stuck: "处理时出了问题，工作人员已看到，会重试。您不用重新上传。",
    "too-many-documents": "一次申请最多 60 份材料。请先删掉不用的。",
    "case-closed": "这次申请已经有结果了。新的材料请在下一次申请里交。",
    "not-yours": "找不到这次申请。请重新登录后再试。",
    "too-many-uploads": "上传太频繁，请十分钟后再试。选好的文件还在。",
    "size-not-stated": "浏览器没说明文件大小，请换个浏览器再试。",
    expired: "上传超过一天没完成，请重新选择文件。",
    cancelled: "已取消上传。",
  },
  en: {
    empty: "This file is empty. Everything else is kept; please choose the file again.",
    "too-large": "The file is larger than 20 MB. Everything else is kept; please send a photo or a smaller file.",
    truncated: "The file is incomplete; perhaps the download broke off. Please download it again and upload it.",
    encrypted: "The file has a password and cannot be opened. Please remove the password and upload it again.",
    "too-many-pages": "There are too many pages (500 at most). Please upload only the pages that matter.",
    "too-many-pixels": "The picture is too large. Please take a photo with the phone or make it smaller.",
    "unsupported-type":
      "This kind of file cannot be read. Please use a photo (JPEG, PNG, WebP, HEIC), PDF, OFD or XML.",
    corrupt:
      "The file is damaged and cannot be read. Everything else is kept; please take a photo or use the original.",
    bomb: "Unpacked, this file is abnormally large, so reading stopped. Please use an ordinary file.",
    "too-slow": "Reading took too long and was stopped. Please split the file or send photos.",
    "too-much-memory": "The file is too complex and reading was stopped. Please split it or send photos.",
    "unknown-kind": "We could not tell what this is. Please say what it is, or take the photo again.",
    "nothing-read": "Nothing could be read. Please take a clearer photo, or upload the original.",
    stuck: "Something went wrong on our side. Our staff can see it and will try again; you need not upload it again.",
    "too-many-documents": "One request takes 60 documents at most. Please remove some first.",
    "case-closed": "This request has its outcome already. New evidence goes into your next request.",
    "not-yours": "This request was not found. Please sign in again.",
    "too-many-uploads": "Too many uploads. Please wait ten minutes; the files you chose are kept.",
    "size-not-stated": "Your browser did not say how large the file is. Please try another browser.",
    expired: "The upload was not finished within a day. Please choose the file again.",
    cancelled: "The upload was cancelled.",
  },
});

export type Problem = keyof (typeof problemWords)["en"];

/** The sentence for a problem code; an unknown code reads as "stuck". */
export function sayProblem(code: string | null, language: Language): string {
  const known = Object.keys(problemWords.en).find((one) => one === code) as Problem | undefined;
  return say(problemWords, language, known ?? "stuck");
}
