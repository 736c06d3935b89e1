/**
 * Traditional (and a few Japanese) characters that occur in headings, deadlines and owners of task lists,
 * each followed by its simplified form. Only words of this field are compared, so the list is short.
 */
const PAIRS =
  "編编號号項项類类別别領领導导單单協协辦办機机關关責责務务時时間间開开結结標标進进" +
  "狀状態态備备註注說说證证據据內内書书記记員员長长現现實实際际應应計计畫划劃划總总權权" +
  "重重點点節节預预達达級级門门處处區区縣县鄉乡鎮镇歲岁當当過过還还無无從从於于與与並并" +
  "後后前前個个為为會会議议執执擔担來来種种錄录團团術术設设產产業业質质報报評评測测獎奖" +
  "課课題题終终遲迟績绩複复覆复聯联繫系連连請请經经費费頻频週周滿满規规範范習习雙双兩两" +
  "幾几數数確确認认審审核核簽签發发護护環环農农財财稅税國国學学醫医藥药電电話话網网歷历" +
  "黨党組组織织訓训練练紀纪檢检監监運运輸输資资訊讯營营廠厂屬属廳厅師师驗验収收収收対对応应" +
  "問问納纳紙纸維维績绩緩缓緊紧急急條条細细則则據据儘尽盡尽須须將将爭争取取啟启動动難难" +
  "貫贯徹彻執执導导軍军隊队險险彙汇匯汇轉转變变頭头満满歩步齊齐樣样";

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
