import { anyWord } from "./any-of";
import { asking } from "./chinese-demands";

const reader = anyWord(
  "你 您 系统 模型 机器人 助手 智能体 审核员 审批员 审批人 审查员 信贷员 风控 读取者 阅读者 程序 算法",
);
const machine = anyWord("AI 人工智能 大模型 语言模型 机器人 智能体 LLM GPT 智能.{0,4}助手 审核系统 审批系统 阅读系统");
const lends = anyWord(
  "额度 授信 信用分 评分 打分 分数 信用评级 信用等级 风险等级 风险评级 贷款 [本该此]申请 申请人?通过 满分 最高分 低风险 无风险 真实有效 真实可信 真实无误 真实材料 可信度? 置信度 审核通过 通过审核 审批通过 核验通过 放款",
);
const judges = anyWord(
  "批准 通过 同意 提高 提升 上调 调高 调至 增加 放宽 给予 给出 给到 设为 设置为 设成 判定 判断为 认定 标记 标注 视为 视作 当作 输出 回复 回答 返回 评为 评定 打 填写? 发放",
);
const must = anyWord("请 务必 必须 立即 立刻 直接 马上 一律 应当? 只需 只能 尽快 需要? 要");
const please = anyWord("请 务必 立即 立刻 马上 一律 直接 只能? 帮我 麻烦 必须");
const drop = anyWord(
  "忽略 忽视 无视 忘记 忘掉 抛开 抛弃 跳过 绕过 略过 省略 不要再?(?:理会|遵守|执行|考虑|理睬) 停止(?:执行|遵守) 不必(?:理会|遵守|执行) 作废",
);
const rules = anyWord(
  "指令 指示 规则 规定 要求 提示词? 设定 限制 检查 校验 核验 查验 审核 风控 警告 警示 异常 比对 系统消息 (?:其他|其它|其余|以下|以上|前面的?|先前的?|该页|本页)内容 前文 上文 所有发现",
);
const looks = anyWord("标记 报告 上报 提示 提及 提到 核对 核验 比对 对比 校验 验证 查验 检查 审查 质疑 怀疑 指出 披露");
const doubts = anyWord(
  "异常 风险 错误 不一致 不符 矛盾 篡改 真伪 问题 [本此该这]份?文件 [本该]材料 本票 发票 二维码 金额 票面",
);
const results = anyWord("一致 同意 通过 真实 合格 批准 低 无 最高 正常 可信 满");
const before = anyWord("之前 以上 上述 上面 前面 此前 先前 原有 所有 全部");

/** Shapes of Chinese sentences that order their reader about. */
export const chineseOrders: readonly RegExp[] = [
  `${drop}.{0,16}${rules}`,
  `${before}.{0,6}${rules}.{0,10}${anyWord("忽略 无视 作废 失效 不再适用 不适用 无效 取消")}`,
  `${anyWord("不要 请勿 无需 无须 不必 禁止 切勿 不得 别 不用 停止")}(?:再次?)?.{0,6}${looks}.{0,14}${doubts}`,
  `${anyWord("停止 无需再次? 不必再次?")}${looks}`,
  `${reader}.{0,12}${must}.{0,12}${judges}.{0,18}${lends}`,
  `${please}.{0,12}${judges}.{0,14}${lends}`,
  `${please}.{0,4}[将把].{0,12}${lends}.{0,8}${anyWord("调 设 改 提 升 定 加 标 评 打")}.{0,6}${anyWord("至 到 为 成 高 满")}`,
  `${please}.{0,12}${anyWord("改成 改为 标记为 标成 写成 写 填写? 输出 回复 返回 回答 判为 判断为")}.{0,8}${results}`,
  `${please}.{0,6}[将把].{0,12}${anyWord("金额 总额 合计 税额 价款 销售额 流水 余额")}.{0,6}${anyWord("写成 改成 读成 填成 记成 录成 算成 识别为 读作 算作")}(?!.{0,3}大写)`,
  // No please: who writes of "this customer" to nobody in particular writes to whoever judges.
  `(?:^|[。；;，,:：!！\\s])[将把](?:这个|这家|这份|该|本|此).{0,10}${lends}.{0,6}${anyWord("调 设 改 提 升 定 加 标 评 打")}.{0,4}${anyWord("至 到 为 成 高 满 最")}`,
  `${anyWord("你 您")}(?:现在|如今|将)?${anyWord("是 扮演 作为 充当")}.{0,12}${anyWord("AI 人工智能 助手 模型 审核 机器人 信贷 审批")}`,
  `${anyWord("你 您")}的(?:唯一|新|真正|全部)?${anyWord("任务 职责 目标 角色")}`,
  `${anyWord("致 告 给 写给 注意 提醒 各位 尊敬的?")}[:, ]?.{0,6}${machine}`,
  `${machine}.{0,6}${anyWord("请 注意 提示 须知 必读 务必 你好 您好")}`,
  `${anyWord("系统 管理员 后台")}[】\\]]?.{0,2}${anyWord("提示词? 指令 消息 命令 通知")}[:：].{0,40}(?:${lends}|${judges})`,
  `(?:从现在(?:起|开始)|从此).{0,8}${anyWord("你 您 只 回答 听 按照")}`,
].map((shape) => new RegExp(asking(shape), "i"));
