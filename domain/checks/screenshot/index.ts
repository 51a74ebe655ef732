import type { KindId } from "../../documents/kind";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { isScreenSize } from "./screen-sizes";

/** What ought to be photographed on the spot: a picture of a picture of it proves nothing. */
const things: readonly KindId[] = ["vehicle-photo", "storefront-photo"];
/** A clock alone on its line, or run together with "5G", in the strip at the top where phones show it. */
const clock = /^\D{0,3}(?:[01]?\d|2[0-3])[:：][0-5]\d(?![:：]|\d(?!G))/;
/** What is left of the battery, at the strip's right end. */
const battery = /^\D{0,2}(?:100|[1-9]?\d) ?%$/;
const strip = 0.055;
/** Bars of programs take at least this much of the height. */
const leastBar = 0.025;

/** A picture of what a screen shows, taken by the device itself. */
export const screenshot: Check = {
  id: "screenshot",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "截屏",
      saw: "这是截屏：{size, select, yes {尺寸正好是手机或电脑屏幕，} other {}}{clock, select, yes {顶部有状态栏时间，} other {}}{bars, select, yes {上下有纯色栏，} other {}}没有相机信息。",
      expected: "现场拍摄的照片没有状态栏，也不是屏幕尺寸。",
      todo: "请要求上传原始文件；车辆、门店请当场重拍。",
      owner: "请直接上传原始文件，或对着实物拍照。",
    },
    en: {
      title: "Screenshot",
      saw: "This is a screenshot: {size, select, yes {it has exactly a screen’s size, } other {}}{clock, select, yes {a status bar’s clock at the top, } other {}}{bars, select, yes {flat bars above and below, } other {}}and no notes of a camera.",
      expected: "A photo taken on the spot has no status bar and not a screen’s size.",
      todo: "Ask for the original file; have trucks and shops photographed again on the spot.",
      owner: "Please upload the original file, or take a photo of the thing itself.",
    },
  }),
  run(document) {
    const { picture, kind } = document;
    if (!picture) return notApplicable;
    if (!picture.bars || !picture.format) return couldNotRun();
    if (picture.cameraModel) return pass;
    const signs = {
      size: isScreenSize(picture.width, picture.height),
      clock: hasClock(document),
      bars: picture.bars.top >= leastBar && picture.bars.bottom >= leastBar,
    };
    const tall = picture.height > 1.9 * picture.width;
    const isOne =
      (signs.clock && signs.size) ||
      ((signs.clock || hasBattery(document)) && tall && signs.bars) ||
      (signs.size && picture.format === "png" && tall);
    if (!isOne) return pass;
    const saw = Object.fromEntries(Object.entries(signs).map(([name, is]) => [name, is ? "yes" : "no"]));
    return concern(things.includes(kind) ? "medium" : "low", saw, { page: 1, box: null });
  },
};

const hasClock = (document: CheckedDocument): boolean => inStrip(document).some(({ text }) => clock.test(text.trim()));

const hasBattery = (document: CheckedDocument): boolean =>
  inStrip(document).some(({ text, box }) => box[0] > 0.7 && battery.test(text.trim()));

const inStrip = ({ text }: CheckedDocument) => text.filter(({ page, box }) => page === 1 && box[1] + box[3] < strip);
