import type { errorMessages as source } from "../zhCN/errorMessages";

/** Why an action did nothing, with what to do. */
export const errorMessages: Readonly<Record<keyof typeof source, string>> = {
  "error.noSheet": "沒有找到工作表「{sheet}」。請核對名稱後再試。",
  "error.noTable": "工作表「{sheet}」裡沒有認出任務表。請切換到有表頭和任務的工作表再試。",
  "error.tableHasTotals":
    "表格「{table}」帶有合計列。請先在「表格設計」裡去掉「合計列」，再試一次。",
  "error.noLedger": "工作表「{sheet}」還不是臺帳。請先點「規範成表」。",
  "error.protectedSheet":
    "工作表「{sheet}」受保護，不能寫入。請先在「校閱」裡取消保護工作表，再試一次。",
  "error.filteredSheet": "工作表「{sheet}」正在篩選，寫入可能錯列。請先清除篩選，再試一次。",
  "error.protectedWorkbook":
    "活頁簿的結構受保護，不能新增或刪除工作表。請先在「校閱」裡取消保護活頁簿，再試一次。",
  "error.tableRefused":
    "Excel 沒有把 {address} 做成表格，多半是裡面有佔多個儲存格的陣列公式；已寫的內容已退回。請改成普通公式或貼成值，再試一次。",
  "error.cellEditMode": "有儲存格正在編輯。請先按 Enter 結束編輯，再試一次。",
  "error.columnsBlocked": "表格右邊有其他內容，放不下新欄。請把它移開或在中間插入空欄，再試一次。",
  "error.nothingToRestore": "沒有可還原的操作。",
  "error.restoreBlocked":
    "表格在上次操作後變動太大，無法整體還原，什麼也沒有改。請先復原之後的變動，再試一次。",
  "error.sortedSince":
    "上次操作後表格排過序或增刪過列，無法對號還原，什麼也沒有改。請先復原排序，再試一次。",
  "error.yearUnknown": "表裡沒有寫年份，期限無法確定。請填寫臺帳年度，再試一次。",
  "error.cancelled": "已停止，沒有寫入任何內容。",
  "error.halfWritten":
    "Excel 中途停下，已寫的內容沒能全部退回。請不要儲存，關閉檔案後重新開啟，再試一次。",
  "error.excel":
    "Excel 沒有完成這一步（{code}），已寫的內容已退回。請稍後再試；仍不行請儲存檔案後重新開啟。",
};
