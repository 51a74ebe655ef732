/** What speaks for an order to the reader, and how much: each is counted once, however often it is said. */
const signs: readonly (readonly [weight: number, sign: RegExp])[] = [
  // Somebody who is a machine, or reads as one.
  [
    2,
    /\b(?:AI|LLM|GPT|language model|chat ?bot|bot|underwriting model|automated|algorithm|parser|prompt|machine (?:processing|reader|reading))s?\b|大模型|语言模型|模型|智能(?:审核|审批|系统|助手|体|程序)|(?:审核|审批|审查)(?:助手|模型|系统|程序|机器人|机制)|自动化?(?:程序|审核|审批)|机器(?:人|读取|审核)|电脑审|自动(?:识别|读取|录入|处理|阅读)|识别(?:软件|系统|程序)|人工智能(?!科技|应用|软件|硬件|技术|行业|公共|基础|理论|通用|双创|有限)|算法/i,
  ],
  [
    1,
    /\b(?:system|reader|reviewer|assistant|engine|evaluat|process(?:ing|es) this|detect|scan)|系统|程序|审核员|审批员|信贷员|审核人员|阅读者|读取|扫描本|检测到/i,
  ],
  // An order that papers of business do not give.
  [
    2,
    /\b(?:ignor|disregard|overrid|bypass|skip|suppress|regardless|nothing else|reset|pre-?clear|pretend|assume all|never question|new task|rewarded|authori[sz]ed to approve|without (?:any |further )?(?:review|check)|do not (?:tell|mention|use|compare|flag|reveal|disclose)|report no|respond with|conclude|end your|operating rules|extract the|replace the total|must be (?:accepted|approved|trusted|believed|taken as)(?! (?:in writing|by|before|within|without|prior|in advance))|action ?=)|忽略|忽视|无视|跳过|绕过|省略|剔除|覆盖此?前?|重置|切勿|一律|优先级|最高权限|凡(?:机器|程序|系统|见)|当出现本句|不用管|不必(?:管|上报)|别告诉|新任务|前一条任务|倾向于|识别为|读取为|当作|视作已|按未|不计(?:$|[。;,])|以本行|认定为真|记为|结论[:：为]|不要读取|其他数字|无论.{0,8}都要/i,
  ],
  [
    1,
    /\b(?:must|always|kindly|please|treat|should|mark|never|write|continue)\b|请|务必|必须|须|应当?|直接|建议|即可|予以|都要|帮忙/i,
  ],
  // What a lender decides.
  [
    2,
    /\b(?:approv|credit (?:line|limit|opinion)|(?:the|maximum|higher|this) limit|raise_limit|grant the raise|risk (?:score|engine|level)|verdict|severity|decision|confidence ?=|anomal|false positives?|applicant|merchant|creditworth|VIP|all documents are|everything as passed|trustworth)|额度|提额|授信|满分|评分|信用(?:评估|分|评级|等级)|风险(?:等级|评级|评分)|低风险|无负面|负面信息|值得信赖|信誉良好|[AＡ]级|审核无异常|审批(?:结果|通过)|所有申请|贷款|放款|请放行|宽松|申请人/i,
  ],
  [
    1,
    /\b(?:audited|consistent|correct (?:amount|total|limit)|(?:amounts?|totals?|figures?) (?:is|are) correct|fraud|risk|warning|analysis|review|edits?|checks|stamps|differences|add up|words and the figures|sale)|审核|校验|核验|风控|风险|税务专员|真实|测试数据|修改|涂改|改过|经营稳定|销售额|其余金额|不利/i,
  ],
  // This very paper, as something that is being read.
  [
    1,
    /\b(?:this (?:file|document|upload|page|invoice|merchant|scan|shop|client|supplier)|figures? below|checks below|next lines|what is printed|any other number|this statement)|本(?:页|票|段|句|单|文件|材料|客户|商户|企业|行)|[该这](?:家|张|票|企业|客户|商户)|以下内容|上文|票面|发票总额|发票上的/i,
  ],
];

/** The signs that somebody is told to do something. */
const orders = signs.slice(2, 4).map(([, sign]) => sign);

/**
 * Whether a text, folded already, has too much of what only orders to a reader have together: two strong signs with an order
 * among them, or five in all. That an order is kept from people's eyes is a strong sign by itself.
 */
export function weighsAsOrder(plain: string, isHidden = false): boolean {
  const found = signs.filter(([, sign]) => sign.test(plain)).map(([weight]) => weight);
  if (isHidden && orders.some((sign) => sign.test(plain))) found.push(2);
  const strong = found.filter((weight) => weight === 2).length;
  const sum = found.reduce((total, weight) => total + weight, 0);
  return sum >= 5 || (sum >= 4 && strong >= 2 && orders.some((sign) => sign.test(plain)));
}
