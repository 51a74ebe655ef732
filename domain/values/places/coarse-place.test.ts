import { describe, expect, it } from "vitest";
import { coarsePlace, placesApart, sayPlace } from "./coarse-place";

const said = (address: string) => sayPlace(coarsePlace(address));

describe("the coarse place of an address", () => {
  it.each([
    ["广东省佛山市顺德区大良街道南国东路 8 号", "广东佛山顺德区"],
    ["佛山市南海区狮山镇", "广东佛山南海区"],
    ["广东佛山", "广东佛山"],
    ["福建", "福建"],
    ["佛山市禅城区祖庙路", "广东佛山禅城区"],
    ["福建福州鼓楼区", "福建福州鼓楼区"],
    ["海南藏族自治州共和县", ""],
    ["上海市黄浦区南京东路 100 号", "上海黄浦区"],
    ["北京市朝阳区建国路 1 号", "北京朝阳区"],
    ["吉林省吉林市船营区", "吉林吉林船营区"],
    ["吉林市船营区", "吉林吉林船营区"],
    ["浙江省义乌市稠城街道", "浙江义乌市"],
    ["广西壮族自治区南宁市青秀区", "广西南宁青秀区"],
    ["湘西土家族苗族自治州吉首市", "湖南湘西吉首市"],
    ["四川省凉山彝族自治州西昌市", "四川凉山西昌市"],
    ["新疆维吾尔自治区乌鲁木齐市天山区", "新疆乌鲁木齐天山区"],
    ["苏州工业园区星湖街 1 号", ""],
    ["江苏省苏州市工业园区", "江苏苏州"],
    ["南京路 12 号", ""],
    ["北京路 12 号", ""],
    ["义乌市稠城街道", ""],
    ["朝阳区建国路", ""],
    ["Hauptstrasse 1, Quellingen", ""],
  ])("%s is in %s", (address, place) => {
    expect(said(address)).toBe(place);
  });

  it("differs from another only where both speak", () => {
    const apart = (a: string, b: string) => placesApart(coarsePlace(a), coarsePlace(b));
    expect(apart("广东省佛山市顺德区", "福建")).toBe("province");
    expect(apart("广东省佛山市顺德区", "佛山市南海区")).toBe("district");
    expect(apart("广东省佛山市", "广东省江门市")).toBe("city");
    expect(apart("浙江省义乌市", "浙江省金华市")).toBeNull();
    expect(apart("义乌市", "浙江省金华市")).toBeNull();
  });
});
