import { relationship, type TinyWorkbook } from "./buildPackage";

/** A workbook with every kind of cell, styles, a table, rules and a custom XML part. */
export const LIVELY: TinyWorkbook = {
  sheets: {
    表:
      `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="12" style="1" customWidth="1"/></cols>` +
      `<sheetData><row r="1" spans="1:3" ht="20" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>甲x</v></c></row>` +
      `<row r="2"><c r="A2" s="1"><v>46023</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="d"><v>2026-07-15</v></c></row>` +
      `<row r="3"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3*2</f><v>0</v></c><c r="D3"><f t="array" ref="D3:E4">A1:B2</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c></row><row r="5" hidden="1"><c r="A5"><f t="shared" si="0"/><v>0</v></c></row></sheetData>` +
      `<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>` +
      `<conditionalFormatting sqref="A2:A5"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;1</formula></cfRule><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color theme="1" tint="0.5"/></colorScale></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B5"><formula1>"是,否"</formula1></dataValidation></dataValidations>` +
      `<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter>` +
      `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    另: `<sheetData><row><c><f>SUM(表!A1:A5)+SUM(T[b])</f><v>1</v></c></row></sheetData>`,
  },
  strings: `<si><t>甲</t></si><si><r><rPr><b/></rPr><t>富</t></r><rPh sb="0" eb="1"><t>フ</t></rPh></si>`,
  styles:
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>` +
    `<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
  afterSheets: `<definedNames><definedName name="N">表!$A$1</definedName></definedNames><calcPr calcId="1"/>`,
  parts: {
    "xl/tables/table1.xml": `<table xmlns="urn:m" id="1" name="T" displayName="T" ref="G2:H4"><autoFilter ref="G2:H4"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"><calculatedColumnFormula>T[[#This Row],[a]]</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
    "xl/calcChain.xml": `<calcChain xmlns="urn:m"><c r="A3" i="1"/></calcChain>`,
    "customXml/item1.xml": `<j:journal xmlns:j="urn:j"/>`,
    "customXml/itemProps1.xml": `<ds:datastoreItem ds:itemID="{1}" xmlns:ds="urn:ds"/>`,
  },
  relationships: {
    "xl/worksheets/sheet1.xml": relationship("rId1", "table", "../tables/table1.xml"),
    "customXml/item1.xml": relationship("rId1", "customXmlProps", "itemProps1.xml"),
  },
  workbookRelationships:
    relationship("rId60", "calcChain", "calcChain.xml") +
    relationship("rId61", "customXml", "../customXml/item1.xml"),
};
