/**
 * First characters of Chinese family names: those of the Hundred Family Surnames, the frequent later ones, and such as
 * names of other peoples of China begin with.
 */
const first = new Set(
  [
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹",
    "姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁",
    "荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉",
    "宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺",
    "权逯盖益桓公俟上官赫皇尉澹淳太轩令宇长鲜闾徒覃肖付闫岳帅缑亢况郈有琴海佟阳莽代仝苟候谌邸火铁呼原展门苑佘冼揭占撒揣植修腾冶青锁楚敬丘初邝鹿智刑亓信买阿拉次达扎旦格尼吾热帕努依吐麦玉德央仁普才朗洛拥泽旺",
    "斯木克乃黑虎漆粟褟区佃衣由仵伦兰凡匙厚奉奎宛尧屯巨布底弋律忻恽战操敏斐旷昂晋曦曼朴来校栗母毓沐泰浩涂淡潭琚瑞甫盘矫祈禚税竹粘糟綦缐翦老耐聊肇良艳苌英莎菅萨葭蒿蔄蚁言豆赏辜辟迟郄郸酒钊银镡问闭陀隋雒雪靖",
    "革顿顺颉风鹏",
  ].join(""),
);

/** Whether a Chinese name of a person may begin like this; names with a point in them (买买提·艾力) always may. */
export const beginsWithSurname = (name: string): boolean =>
  name.includes("·") || !/^\p{Script=Han}/u.test(name) || first.has([...name][0]!);
