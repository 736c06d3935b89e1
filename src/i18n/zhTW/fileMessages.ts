import type { fileMessages as source } from "../zhCN/fileMessages";

/** Why a file is refused, one sentence each with what to do, and what the headless runner says of many. */
export const fileMessages: Readonly<Record<keyof typeof source, string>> = {
  "file.notAZip":
    "「{file}」不是 .xlsx 活頁簿，無法開啟，請換一個檔案，或用 Excel 開啟後另存為 .xlsx 再試。",
  "file.emptyFile": "「{file}」是空檔案（0 位元組），無法開啟，請向寄件人重新索取。",
  "file.textFile":
    "「{file}」是文字檔（如 .csv、.txt），無法開啟，請用 Excel 開啟後另存為 .xlsx 再試。",
  "file.webPage": "「{file}」其實是網頁（HTML），無法開啟，請用 Excel 開啟後另存為 .xlsx 再試。",
  "file.spreadsheetXml":
    "「{file}」是 Excel 2003 的 XML 試算表，無法開啟，請用 Excel 開啟後另存為 .xlsx 再試。",
  "file.encrypted":
    "「{file}」設有開啟密碼或受權限保護，無法開啟，請先在 Excel 裡取消密碼、另存後再試。",
  "file.oldBinaryFormat": "「{file}」是舊版 .xls 檔案，無法開啟，請用 Excel 另存為 .xlsx 再試。",
  "file.wpsFormat": "「{file}」是 WPS 表格檔案（.et），無法開啟，請用 WPS 另存為 .xlsx 再試。",
  "file.binaryWorkbook":
    "「{file}」是二進位活頁簿（.xlsb），無法開啟，請用 Excel 另存為 .xlsx 再試。",
  "file.openDocument":
    "「{file}」是 OpenDocument 檔案（.ods），無法開啟，請用 Excel 或 LibreOffice 另存為 .xlsx 再試。",
  "file.otherFormat":
    "「{file}」裡不是 Excel 活頁簿，無法開啟，請換一個檔案，或另存為 .xlsx 再試。",
  "file.zipBomb": "「{file}」解壓縮後異常巨大，為安全起見沒有開啟，請核實檔案來源。",
  "file.tooManyEntries": "「{file}」內部的組件異常多，為安全起見沒有開啟，請核實檔案來源。",
  "file.unsafePath": "「{file}」內部含有不安全的路徑，為安全起見沒有開啟，請核實檔案來源。",
  "file.repeatedPart":
    "「{file}」內部有兩個同名組件，內容無法確定，沒有開啟，請用 Excel 開啟、核對後另存再試。",
  "file.xmlEntities":
    "「{file}」內部含有不允許的定義（DOCTYPE 或實體），為安全起見沒有開啟，請核實檔案來源。",
  "file.corrupt": "「{file}」已損毀或缺少組件，無法開啟，請用 Excel 開啟並修復、另存後再試。",
  "file.missing": "沒有找到「{file}」，請核對路徑和檔名後再試。",
  "file.folder": "「{file}」是資料夾，不是檔案，請改為指定其中的 .xlsx 檔案。",
  "file.unreadable": "「{file}」讀不出來（{reason}），請檢查讀取權限，或關閉佔用它的程式後再試。",
  "file.unwritable":
    "結果寫不進「{out}」（{reason}），請檢查路徑和寫入權限，或關閉佔用它的程式後再試。",
  "file.sameFile": "結果會覆蓋原檔案「{file}」，沒有寫入，請換一個輸出資料夾再試。",
  "file.tooSlow":
    "「{file}」處理超過 {seconds} 秒，已停止，沒有寫入，請先刪去多餘的工作表和空白列，或放寬時限（--limit-seconds）再試。",
  "file.tooLarge":
    "「{file}」處理時佔用記憶體過多（上限 {megabytes} MB），已停止，沒有寫入，請拆成幾個檔案再試。",
  "file.noVisibleSheet":
    "「{file}」沒有可見的工作表，沒有寫入，請在 Excel 裡取消隱藏一張工作表再試。",
  "file.protectedSheet":
    "「{file}」的工作表「{sheet}」受保護，沒有可填的空白儲存格，沒有寫入，請先在「校閱」裡取消保護工作表再試。",
  "file.noEmptyCell":
    "「{file}」的工作表「{sheet}」裡沒有找到可寫的空白儲存格，沒有寫入，請在表格右邊或下邊留一處空白再試。",
  "file.unexpected":
    "處理「{file}」時出現意外情況（{reason}），沒有寫入，請用 Excel 開啟並另存後再試，仍不行請回報。",
  "headless.uncalculated": "這些內容沒有計算，保留檔案中的原值：{names}",
  "headless.circular": "公式循環參照，請改其中一個公式：{cells}",
  "headless.progress": "[{number}/{total}] {file} … {outcome}",
  "headless.failed": "未處理：{message}",
  "headless.summary":
    "共 {total} 個檔案：變更 {changed} 個，無須變更 {unchanged} 個，未處理 {failed} 個，用時 {seconds} 秒。",
};
