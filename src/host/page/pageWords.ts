/**
 * Every text of the local workbook page. The page is a program of its own beside the add-in (which has
 * its texts in i18n/) and speaks Chinese only.
 */
export const pageWords = {
  title: "挂图台账 · 本地工作簿",
  file: {
    group: "文件",
    open: "打开",
    openTip: "打开一个 .xlsx 工作簿；也可以把文件拖到表格上。",
    save: "保存",
    saveTip: "把工作簿以原文件名下载到本机（Ctrl+S）。",
    saveAs: "另存为",
    saveAsTip: "换一个文件名保存。",
    newName: (name: string) => `新的文件名（现为“${name}”）：`,
    dropHere: "松开鼠标，打开这个工作簿",
    unsaved: "未保存",
    unsavedFirst: (name: string, next: string) =>
      `“${name}”有改动还没有保存。打开“${next}”之前，先保存吗？`,
    saveAndOpen: "保存后打开",
    openUnsaved: "不保存，直接打开",
    input: "选择工作簿文件",
    untitled: "工作簿.xlsx",
    newWorkbook: "新工作簿.xlsx",
  },
  ribbon: { label: "功能区", tabs: "选项卡" },
  nameBox: "名称框",
  formulaBar: "编辑栏",
  cancelEdit: "取消",
  enterEdit: "输入",
  grid: "工作表",
  sheetTabs: "工作表标签",
  dropDown: "打开下拉列表",
  dropDownList: "下拉列表",
  pane: { title: "挂图台账", close: "关闭面板", resize: "调整面板宽度" },
  selectedCell: "选中的单元格",
  status: {
    label: "状态",
    loading: "正在打开……",
    drawing: "正在显示工作表……",
    ready: "就绪",
    paneLoading: "正在载入加载项……",
    saved: (name: string) => `已保存“${name}”`,
    unknownFunctions: (names: string) => `本页不会计算这些内容，保留文件中的原值：${names}`,
    circular: (places: string) => `公式循环引用，请改其中一个公式：${places}`,
    andMore: (shown: string, count: number) => `${shown} 等 ${count} 处`,
  },
  announce: (address: string, text: string) => `${address} ${text === "" ? "空白" : text}`,
  badAddress: (text: string) => `“${text}”不是单元格地址，请输入如 B7 或 B7:D9。`,
  typingRefused: (reason: string) => `没有写入：${reason}`,
  cancel: "取消",
  confirm: "确定",
  dismiss: "知道了",
  commandFailed: (name: string) => `加载项没有执行“${name}”，请刷新本页再试。`,
  gridFailed: "表格没有载入，请刷新本页。",
  sampleFailed: "示例工作簿没有打开，请用“打开”选择文件。",
  manifestFailed: "没有读到加载项清单 manifest.xml，请先运行 npm run build。",
} as const;

/** Why a file is refused, by the code that the file reader gives; one sentence with what to do. */
const refusals: Readonly<Record<string, string>> = {
  notAZip: "打不开：这不是 .xlsx 工作簿，请换一个文件。",
  emptyFile: "打不开：这是空文件（0 字节），请向发件人重新索取。",
  textFile: "打不开：这是文本文件（如 .csv、.txt），请先在 Excel 或 WPS 中另存为 .xlsx。",
  webPage: "打不开：这其实是网页（HTML），请先在 Excel 或 WPS 中另存为 .xlsx。",
  spreadsheetXml: "打不开：这是 Excel 2003 的 XML 表格，请先在 Excel 中另存为 .xlsx。",
  encrypted: "打不开：文件加了密码，请先在 Excel 中取消密码再打开。",
  oldBinaryFormat: "打不开：这是旧版 .xls 文件，请先在 Excel 或 WPS 中另存为 .xlsx。",
  wpsFormat: "打不开：这是 WPS 表格文件（.et），请先在 WPS 中另存为 .xlsx。",
  binaryWorkbook: "打不开：这是二进制工作簿（.xlsb），请先在 Excel 中另存为 .xlsx。",
  openDocument: "打不开：这是 OpenDocument 文件（.ods），请先在 Excel 或 WPS 中另存为 .xlsx。",
  otherFormat: "打不开：文件里不是 Excel 工作簿，请换一个 .xlsx 文件。",
  zipBomb: "打不开：文件解开后大得不正常，为安全起见没有打开。",
  tooManyEntries: "打不开：文件里的部件多得不正常，为安全起见没有打开。",
  unsafePath: "打不开：文件里有不安全的路径，为安全起见没有打开。",
  repeatedPart: "打不开：文件里有两个同名部件，请先在 Excel 中打开、核对并另存。",
  xmlEntities: "打不开：文件里有不安全的 XML 内容，为安全起见没有打开。",
  corrupt: "打不开：文件已损坏，请在 Excel 中修复后再试。",
};

/** The sentence for a refused file; an unknown code reads as a damaged file. */
export function refusalSentence(code: string): string {
  return refusals[code] ?? `打不开：文件已损坏或内容无法识别（${code}）。`;
}
