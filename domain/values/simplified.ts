/** Traditional characters that stand in names of firms, places and people, and what they are in simplified script. */
const pairs =
  "國国 貿贸 業业 東东 廣广 門门 華华 興兴 豐丰 順顺 達达 貨货 運运 輸输 車车 電电 機机 術术 製制 飾饰 應应 鏈链 網网 絡络 實实 發发 農农 產产 養养 藥药 醫医 療疗 學学 報报 傳传 廠厂 場场 銀银 錢钱 銷销 鋼钢 鐵铁 鋁铝 銅铜 錦锦 鴻鸿 龍龙 馬马 鳳凤 鵬鹏 魚鱼 鮮鲜 鳥鸟 雞鸡 黃黄 綠绿 藍蓝 紅红 紙纸 紡纺 織织 綢绸 經经 營营 總总 聯联 號号 參参 匯汇 會会 團团 園园 圓圆 圖图 壽寿 壯壮 夢梦 寧宁 寶宝 專专 將将 島岛 嶺岭 莊庄 庫库 廈厦 張张 強强 彈弹 後后 從从 憶忆 慶庆 戶户 擇择 揚扬 據据 數数 時时 書书 陽阳 陳陈 陸陆 際际 險险 雲云 靈灵 頂顶 領领 顏颜 風风 飛飞 飲饮 飯饭 館馆 駿骏 騰腾 體体 樂乐 樹树 橋桥 檢检 權权 歐欧 殘残 氣气 決决 漢汉 湯汤 溝沟 滿满 漁渔 潔洁 澤泽 濟济 灣湾 燈灯 爾尔 牆墙 獅狮 環环 現现 瑪玛 瓊琼 畫画 異异 當当 盤盘 眾众 礦矿 禮礼 種种 穩稳 節节 築筑 簡简 糧粮 純纯 級级 線线 維维 緣缘 縣县 績绩 續续 羅罗 義义 習习 聖圣 聲声 職职 膠胶 艦舰 藝艺 蘇苏 蘭兰 處处 蟲虫 衛卫 裝装 裡里 見见 規规 視视 親亲 覺觉 計计 訂订 訊讯 設设 許许 評评 話话 誠诚 語语 調调 請请 諮咨 證证 譽誉 讀读 豬猪 貝贝 財财 貴贵 買买 費费 賓宾 賢贤 質质 購购 贏赢 趙赵 趨趋 躍跃 軍军 軒轩 軟软 輕轻 輪轮 辦办 進进 遊游 過过 遠远 適适 選选 遷迁 鄉乡 鄭郑 鄧邓 醬酱 釀酿 針针 鈞钧 鈴铃 銘铭 鋒锋 錄录 鍋锅 鎮镇 鏡镜 鐘钟 長长 間间 閩闽 闊阔 關关 陝陕 階阶 隊队 雙双 離离 難难 靜静 韓韩 頁页 項项 預预 頭头 題题 額额 願愿 類类 顧顾 馮冯 駐驻 驗验 驛驿 鬥斗 魯鲁 鮑鲍 鯨鲸 鷹鹰 鹽盐 麗丽 麥麦 麵面 點点 齊齐 齡龄 龜龟 劉刘 吳吴 孫孙 葉叶 楊杨 萬万 億亿 與与 舊旧 來来 倉仓 個个 倫伦 偉伟 側侧 備备 傑杰 債债 價价 優优 儲储 內内 兩两 凱凯 創创 劃划 劑剂 劍剑 動动 務务 勝胜 勞劳 勢势 區区 協协 單单 厲厉 員员 問问 啟启 喬乔 嚴严 圍围 塊块 塵尘 壓压 奧奥 婦妇 媽妈 審审 寫写 對对 導导 屬属 歲岁 歷历 歸归 錫锡 瀋沈 滬沪 贛赣 黨党";

const simple: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").map((pair) => [...pair] as unknown as [string, string]),
);

/** The same name in simplified script, so that a Hong Kong or Taiwan spelling meets the registered one. */
export const inSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character);
