/** Why a file is refused, one sentence each with what to do, and what the headless runner says of many. */
export const fileMessages = {
  "file.notAZip":
    "“{file}”不是 .xlsx 工作簿，无法打开，请换一个文件，或用 Excel、WPS 打开后另存为 .xlsx 再试。",
  "file.emptyFile": "“{file}”是空文件（0 字节），无法打开，请向发件人重新索取。",
  "file.textFile":
    "“{file}”是文本文件（如 .csv、.txt），无法打开，请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
  "file.webPage":
    "“{file}”其实是网页（HTML），无法打开，请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
  "file.spreadsheetXml":
    "“{file}”是 Excel 2003 的 XML 表格，无法打开，请用 Excel 打开后另存为 .xlsx 再试。",
  "file.encrypted":
    "“{file}”设有打开密码或受权限保护，无法打开，请先在 Excel 或 WPS 里取消密码、另存后再试。",
  "file.oldBinaryFormat":
    "“{file}”是旧版 .xls 文件，无法打开，请用 Excel 或 WPS 另存为 .xlsx 再试。",
  "file.wpsFormat": "“{file}”是 WPS 表格文件（.et），无法打开，请用 WPS 另存为 .xlsx 再试。",
  "file.binaryWorkbook":
    "“{file}”是二进制工作簿（.xlsb），无法打开，请用 Excel 另存为 .xlsx 再试。",
  "file.openDocument":
    "“{file}”是 OpenDocument 文件（.ods），无法打开，请用 Excel、WPS 或 LibreOffice 另存为 .xlsx 再试。",
  "file.otherFormat": "“{file}”里不是 Excel 工作簿，无法打开，请换一个文件，或另存为 .xlsx 再试。",
  "file.zipBomb": "“{file}”解压后异常巨大，为安全起见没有打开，请核实文件来源。",
  "file.tooManyEntries": "“{file}”内部的部件异常多，为安全起见没有打开，请核实文件来源。",
  "file.unsafePath": "“{file}”内部含有不安全的路径，为安全起见没有打开，请核实文件来源。",
  "file.repeatedPart":
    "“{file}”内部有两个同名部件，内容无法确定，没有打开，请用 Excel 打开、核对后另存再试。",
  "file.xmlEntities":
    "“{file}”内部含有不允许的定义（DOCTYPE 或实体），为安全起见没有打开，请核实文件来源。",
  "file.corrupt": "“{file}”已损坏或缺少部件，无法打开，请用 Excel 打开并修复、另存后再试。",
  "file.missing": "没有找到“{file}”，请核对路径和文件名后再试。",
  "file.folder": "“{file}”是文件夹，不是文件，请改为指定其中的 .xlsx 文件。",
  "file.unreadable": "“{file}”读不出来（{reason}），请检查读取权限，或关闭占用它的程序后再试。",
  "file.unwritable":
    "结果写不进“{out}”（{reason}），请检查路径和写入权限，或关闭占用它的程序后再试。",
  "file.sameFile": "结果会覆盖原文件“{file}”，没有写入，请换一个输出文件夹再试。",
  "file.tooSlow":
    "“{file}”处理超过 {seconds} 秒，已停止，没有写入，请先删去多余的工作表和空行，或放宽时限（--limit-seconds）再试。",
  "file.tooLarge":
    "“{file}”处理时占用内存过多（上限 {megabytes} MB），已停止，没有写入，请拆成几个文件再试。",
  "file.noVisibleSheet":
    "“{file}”没有可见的工作表，没有写入，请在 Excel 里取消隐藏一张工作表再试。",
  "file.protectedSheet":
    "“{file}”的工作表“{sheet}”受保护，没有可填的空单元格，没有写入，请先在“审阅”里撤消工作表保护再试。",
  "file.noEmptyCell":
    "“{file}”的工作表“{sheet}”里没有找到可写的空单元格，没有写入，请在表格右边或下边留一处空白再试。",
  "file.unexpected":
    "处理“{file}”时出现意外情况（{reason}），没有写入，请用 Excel 打开并另存后再试，仍不行请反馈。",
  "headless.uncalculated": "这些内容没有计算，保留文件中的原值：{names}",
  "headless.circular": "公式循环引用，请改其中一个公式：{cells}",
  "headless.progress": "[{number}/{total}] {file} … {outcome}",
  "headless.failed": "未处理：{message}",
  "headless.summary":
    "共 {total} 个文件：改动 {changed} 个，无须改动 {unchanged} 个，未处理 {failed} 个，用时 {seconds} 秒。",
} as const;
