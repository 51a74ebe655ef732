import type { TextLine } from "../../reading";
import { isHeldCode, speaksOfACode } from "../../values/live-code/find-signs";

/** What shops write besides their name: telephones, hours, offers, notices at the door. */
const notices =
  /营业(?:中|时间)|正在营业|休息中|欢迎|光临|推拉门|^[推拉]$|小心|台阶|扫码|支付|微信|支付宝|WI-?FI|招聘|招租|24\s*小时|24H|\bOPEN\b|\bCLOSED?\b|\bPUSH\b|\bPULL\b|\bSALE\b|\bWELCOME$|特价|[0-9一二三四五六七八九]折|满\d|买一送|禁止|停车|转让|消毒|监控|吸烟|电话|热线|手机(?:号|[:\s]*\d)|TEL|订餐|开业|大吉|庆|清仓|处理|最后|优惠|促销|诚信经营|童叟无欺|承接|新品|上市|外卖|外送|打包|咨询|地址|网址|WWW\.|\.COM|导航|入口|出口|收银|请勿/iu;
const telephone = /1[3-9]\d{9}|\d{3,4}[-\s]?\d{7,8}|400[-\s]?\d{3}[-\s]?\d{4}|\+\d{8,}/u;
const price = /[¥￥$]\s*\d|\d(?:\.\d)?元/u;
const stamp = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}:\d{2}/u;

/**
 * Whether a line on a shop front is a notice, an offer, a telephone, a stamp of the camera or a code held before it rather
 * than (part of) a name.
 */
export function besideTheName({ text }: TextLine): boolean {
  const plain = text.normalize("NFKC");
  if (isHeldCode(text) || speaksOfACode(text)) return true;
  return notices.test(plain) || telephone.test(plain) || price.test(plain) || stamp.test(plain);
}
