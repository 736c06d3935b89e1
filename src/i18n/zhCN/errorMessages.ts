/** Why an action did nothing, and what to do (`error.<ActionErrorCode>`); why a file was refused (`file.<PackageErrorCode>`). */
export const errorMessages = {
  "error.noSheet": "没有找到工作表“{sheet}”。请核对名称后再试。",
  "error.noTable": "这张工作表里没有认出任务表。请切换到有表头和任务的工作表再试。",
  "error.tableHasTotals": "表格“{table}”带有汇总行。请先在“表设计”里去掉“汇总行”，再试一次。",
  "error.noLedger": "这张工作表还不是台账。请先点“规范成表”。",
  "error.protectedSheet": "工作表受保护，不能写入。请先在“审阅”里撤销工作表保护，再试一次。",
  "error.filteredSheet": "表格正在筛选，写入可能错行。请先清除筛选，再试一次。",
  "error.cellEditMode": "有单元格正在编辑。请先按回车结束编辑，再试一次。",
  "error.columnsBlocked": "表格右边有其他内容，放不下新列。请把它移开或在中间插入空列，再试一次。",
  "error.nothingToRestore": "没有可恢复的操作。",
  "error.restoreBlocked":
    "表格在上次操作后变动太大，无法整体恢复，什么也没有改。请先撤销之后的变动，再试一次。",
  "error.sortedSince":
    "上次操作后表格排过序或增删过行，无法对号恢复，什么也没有改。请先撤销排序，再试一次。",
  "error.yearUnknown": "表里没有写年份，时限无法确定。请填写台账年度，再试一次。",
  "error.cancelled": "已停止，没有写入任何内容。",
  "error.excel":
    "Excel 没有完成这一步（{code}），已写的内容已退回。请稍后再试；仍不行请保存文件后重新打开。",
  "file.notAZip": "这不是 .xlsx 文件，无法打开。请用 Excel 或 WPS 另存为 .xlsx 后再试。",
  "file.encrypted": "文件设有打开密码，无法打开。请先取消密码，另存后再试。",
  "file.oldBinaryFormat": "这是旧版 .xls 文件，无法打开。请另存为 .xlsx 后再试。",
  "file.otherFormat": "不支持这种表格文件。请另存为 .xlsx 后再试。",
  "file.zipBomb": "文件解压后异常巨大，为安全起见没有打开。请核实文件来源。",
  "file.tooManyEntries": "文件内部的部件异常多，为安全起见没有打开。请核实文件来源。",
  "file.unsafePath": "文件内部含有不安全的路径，没有打开。请核实文件来源。",
  "file.xmlEntities": "文件内部含有不允许的定义，为安全起见没有打开。请核实文件来源。",
  "file.corrupt": "文件已损坏，无法打开。请用 Excel 打开并修复，另存后再试。",
} as const;
