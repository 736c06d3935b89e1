/**
 * Traditional (and a few Japanese) characters that occur in headings, deadlines and owners of task lists,
 * each followed by its simplified form. Only words of this field are compared, so the list is short.
 */
const PAIRS =
  "編编號号項项類类別别領领導导單单協协辦办機机關关責责務务時时間间開开結结標标進进狀状態态備备註注說说證证據据內内書书記记員员長长現现實实際际應应計计畫划劃划總总" +
  "權权點点節节預预達达級级門门處处區区縣县鄉乡鎮镇歲岁當当過过還还無无從从於于與与並并後后個个為为會会議议執执擔担來来種种錄录團团術术設设產产業业質质報报評评測测" +
  "獎奖課课題题終终遲迟績绩複复覆复聯联繫系連连請请經经費费頻频週周滿满規规範范習习雙双兩两幾几數数確确認认審审簽签發发護护環环農农財财稅税國国學学醫医藥药電电話话" +
  "網网歷历黨党組组織织訓训練练紀纪檢检監监運运輸输資资訊讯營营廠厂屬属廳厅師师驗验収收対对応应問问納纳紙纸維维緩缓緊紧條条細细則则儘尽盡尽須须將将爭争啟启動动難难" +
  "貫贯徹彻軍军隊队險险彙汇匯汇轉转變变頭头満满歩步齊齐樣样牽牵負负職职構构參参黃黄廣广東东興兴衛卫勞劳貿贸濟济傳传戰战綜综氣气糧粮儲储檔档館馆圖图視视鐵铁郵邮飛飞" +
  "輕轻紡纺體体繪绘礦矿鹽盐煙烟專专賣卖雜杂屆届獨独優优貧贫鄰邻頒颁調调擬拟訂订籌筹積积極极擴扩強强爾尔樓楼園园場场橋桥線线緒绪續续適适選选遷迁邊边遠远違违遺遗鄭郑" +
  "鄧邓陳陈張张劉刘楊杨趙赵吳吴孫孙馬马許许謝谢韓韩馮冯葉叶蔣蒋呂吕蘇苏盧卢譚谭陸陆賈贾鍾钟閻阎鄒邹龍龙萬万錢钱湯汤賴赖龔龚嚴严羅罗龐庞顧顾賀贺畢毕鄔邬樂乐蕭萧藍蓝閔闵婁娄歐欧溫温莊庄魯鲁絡络幹干團团陰阴喬乔鄔邬" +
  "慶庆兒儿婦妇陽阳順顺這这該该隨随約约暫暂斷断曆历臘腊禮礼試试輪轮擇择況况訴诉堅坚階阶臨临億亿噸吨畝亩戶户輛辆採采夠够鬧闹";

const SIMPLIFIED = new Map<string, string>();
{
  const characters = [...PAIRS];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    SIMPLIFIED.set(characters[index] ?? "", characters[index + 1] ?? "");
  }
}

/** The text with traditional characters of the field replaced by simplified ones, one for one: 時限 → 时限. */
export function toSimplified(text: string): string {
  let result = "";
  for (const character of text) result += SIMPLIFIED.get(character) ?? character;
  return result;
}
