/** Why an action did nothing, and what to do (`error.<ActionErrorCode>`). */
export const errorMessages = {
  "error.noSheet": "没有找到工作表“{sheet}”。请核对名称后再试。",
  "error.noTable": "工作表“{sheet}”里没有认出任务表。请切换到有表头和任务的工作表再试。",
  "error.tableHasTotals": "表格“{table}”带有汇总行。请先在“表设计”里去掉“汇总行”，再试一次。",
  "error.noLedger": "工作表“{sheet}”还不是台账。请先点“规范成表”。",
  "error.protectedSheet":
    "工作表“{sheet}”受保护，不能写入。请先在“审阅”里撤销工作表保护，再试一次。",
  "error.filteredSheet": "工作表“{sheet}”正在筛选，写入可能错行。请先清除筛选，再试一次。",
  "error.protectedWorkbook":
    "工作簿的结构受保护，不能增加或删除工作表。请先在“审阅”里撤销工作簿保护，再试一次。",
  "error.tableRefused":
    "Excel 没有把 {address} 做成表格，多半是里面有占多个单元格的数组公式；已写的内容已退回。请改成普通公式或粘贴为数值，再试一次。",
  "error.cellEditMode": "有单元格正在编辑。请先按回车结束编辑，再试一次。",
  "error.columnsBlocked": "表格右边有其他内容，放不下新列。请把它移开或在中间插入空列，再试一次。",
  "error.nothingToRestore": "没有可恢复的操作。",
  "error.restoreBlocked":
    "表格在上次操作后变动太大，无法整体恢复，什么也没有改。请先撤销之后的变动，再试一次。",
  "error.sortedSince":
    "上次操作后表格排过序或增删过行，无法对号恢复，什么也没有改。请先撤销排序，再试一次。",
  "error.yearUnknown": "表里没有写年份，时限无法确定。请填写台账年度，再试一次。",
  "error.cancelled": "已停止，没有写入任何内容。",
  "error.halfWritten":
    "Excel 中途停下，已写的内容没能全部退回。请不要保存，关闭文件后重新打开，再试一次。",
  "error.excel":
    "Excel 没有完成这一步（{code}），已写的内容已退回。请稍后再试；仍不行请保存文件后重新打开。",
} as const;
