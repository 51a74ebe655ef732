import { foldName } from "./company-name";

/** Which of several shops it is, not what it is called. */
const branch = /[（(][^（）()]*店[）)]|(?:总|分|旗舰|加盟|直营|连锁)店$/gu;
/** What kind of shop it is: many shops share these words, so they alone prove nothing. */
const trade =
  /(?:有限公司|经营部|商行|商店|门市部|超市|便利店|百货|饭店|餐馆|餐厅|大?酒楼|大?酒店|小吃店?|牛肉面|面馆|茶[庄行叶]|水果店?|鲜果|五金|建材|机电|大?药[店房]|理发店?|美发|汽修|汽车维修|维修|轮胎店?|文具店?|图文|快印|服装店?|童装|女装|数码|通讯|物流|货运|运输|快运|贸易|批发|零售|个体工商户|店|行|馆|厂|部)+$/u;

/**
 * Whether the words on a sign are a name of this business. A sign gives the short form of a registered name, with a branch
 * or a trade of its own, and reading it may cost a character: one wrong, missing or added one in four to ten is forgiven,
 * beyond that one in ten.
 */
export function signShowsName(sign: string, name: string): boolean {
  const [shown, registered] = [foldName(sign.replace(branch, "")), foldName(name.replace(branch, ""))];
  if (!shown || !registered) return false;
  const length = [...shown].length;
  const forgiven = length < 4 ? 0 : Math.max(1, Math.floor(length / 10));
  const core = shown.replace(trade, "");
  if (core === "") return shown === registered;
  // A misread character must not be the only one that tells this shop from others of its trade.
  const distinct = [...core].length >= 2 ? core : shown;
  if (registered.includes(distinct) && [...distinct].length >= 2) return true;
  return [...distinct].length >= 3 && closest(shown, registered) <= forgiven && closest(distinct, registered) <= 1;
}

/** The fewest changes that make `part` a piece of `whole` (Sellers 1980). */
function closest(part: string, whole: string): number {
  const [short, long] = [[...part], [...whole]];
  let row: number[] = Array.from({ length: long.length + 1 }, () => 0);
  for (const [index, letter] of short.entries()) {
    const next = [index + 1];
    for (const [at, other] of long.entries()) {
      next.push(Math.min(row[at]! + (letter === other ? 0 : 1), row[at + 1]! + 1, next[at]! + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
