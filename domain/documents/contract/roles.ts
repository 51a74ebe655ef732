const chinese =
  "被挂靠方,甲方,乙方,买方,卖方,需方,供方,购方,销方,委托方,受托方,委托人,受托人,托运方,承运方,托运人,承运人,发包方,承包方,发包人,承包人,出租方,承租方,出租人,承租人,采购方,采购人,销售方,供应方,供应商,供应人,购货方,供货方,购买方,出售方,出卖人,买受人,定作方,承揽方,定作人,承揽人,加工方,服务方,挂靠方,转让方,受让方,发货方,收货方,经销商,需货方,订购方,承办方".split(
    ",",
  );
const english =
  "party a,party b,first party,second party,seller,buyer,supplier,customer,purchaser,vendor,client,contractor,carrier,shipper,haulier,landlord,tenant,lessor,lessee,service provider,provider,company,consultant,consignor,distributor,principal,agent,employer,manufacturer,owner,operator,licensor,licensee,hirer".split(
    ",",
  );

const inner = (role: string) => [...role].join("\\s*");

/** The words that Chinese contracts call a party by, as the source of a pattern; letters may be set apart ("甲　方"). */
export const chineseRole = [...chinese]
  .sort((a, b) => b.length - a.length)
  .map(inner)
  .join("|");

/** The words that English contracts call a party by, as the source of a pattern. */
export const englishRole = [...english]
  .sort((a, b) => b.length - a.length)
  .map((role) => role.replace(" ", "\\s*"))
  .join("|");

/**
 * One key for everything that a party is called: "甲方（买方）", "买方（甲方）" and "买方（以下简称甲方）" are 甲.
 * @param role the word before the bracket; @param bracket what stands in it, if anything
 */
export function roleKey(role: string, bracket = ""): string {
  const side = /[甲乙丙]/.exec(role)?.[0] ?? /([甲乙丙])\s*方/.exec(bracket)?.[1];
  return (
    side ??
    role
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase()
      .replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, "")
  );
}
