import { relationship, type TinyWorkbook } from "./buildPackage";

const SHEET1 = "xl/worksheets/sheet1.xml";
const SHEET2 = "xl/worksheets/sheet2.xml";
export const DRAWING = "xl/drawings/drawing1.xml";
export const NOTES = "xl/drawings/vmlDrawing1.vml";
export const CHART = "xl/charts/chart1.xml";
export const CHART_EX = "xl/charts/chartEx1.xml";
export const CONTROL = "xl/ctrlProps/ctrlProp1.xml";
export const COMMENTS = "xl/comments1.xml";
export const THREADS = "xl/threadedComments/threadedComment1.xml";
export const PIVOT = "xl/pivotTables/pivotTable1.xml";
export const PIVOT_CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";
export const SINGLE_CELLS = "xl/tables/tableSingleCells1.xml";
export const APP = "docProps/app.xml";
export { SHEET1, SHEET2 };

const anchor = (from: readonly [number, number], to: readonly [number, number]) =>
  `<xdr:from><xdr:col>${from[1]}</xdr:col><xdr:row>${from[0]}</xdr:row></xdr:from>` +
  `<xdr:to><xdr:col>${to[1]}</xdr:col><xdr:row>${to[0]}</xdr:row></xdr:to>`;

const X14 =
  `<ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>A5&gt;数据!$A$4</xm:f></x14:cfRule><xm:sqref>A5:A6</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting><x14:cfRule type="dataBar"/><xm:sqref>C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557}"><x14:dataValidations count="2"><x14:dataValidation type="list"><x14:formula1><xm:f>汇总!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B5</xm:sqref></x14:dataValidation>` +
  `<x14:dataValidation type="list"><x14:formula1><xm:f>数据!$A$6</xm:f></x14:formula1><xm:sqref>B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>数据!A5:C5</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline><x14:sparkline><xm:f>数据!A4:C4</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  `<ext uri="{A8765BA9}"><x14:slicerList><x14:slicer r:id="rId12"/></x14:slicerList></ext>`;

const DATA =
  `<sheetPr codeName="Sheet1"/><sheetData><row r="4"><c r="A4"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row></sheetData>` +
  `<protectedRanges><protectedRange name="p" sqref="A5:B6"/></protectedRanges>` +
  `<scenarios><scenario name="s"><inputCells r="A5" val="1"/></scenario></scenarios>` +
  `<autoFilter ref="A3:C6"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn><sortState ref="A4:C6"><sortCondition ref="B4:B6"/></sortState></autoFilter>` +
  `<conditionalFormatting sqref="B5"><cfRule type="expression" priority="1"><formula>数据!$A$5&gt;1</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="A6"><formula1>数据!$A$4:$A$5</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A6" location="数据!A5" display="数据!A5"/></hyperlinks>` +
  `<cellWatches><cellWatch r="A5"/></cellWatches>` +
  `<drawing r:id="rId2"/><legacyDrawing r:id="rId4"/>` +
  `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1" r:id="rId6" name="c"><controlPr><anchor moveWithCells="1">${anchor([4, 1], [5, 2])}</anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>` +
  `<extLst>${X14}</extLst>`;

const NOTE_SHAPE = (row: number) =>
  `<v:shape id="s${row}" type="#t"><x:ClientData ObjectType="Note"><x:Anchor>\r\n    2, 15, ${row}, 2, 4, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;

/** A workbook in which everything that can point to cells or sheets does so: 数据 is pointed to. */
export const EVERYTHING: TinyWorkbook = {
  sheets: {
    数据: DATA,
    汇总:
      `<sheetData><row r="1"><c r="A1"><f>SUM(数据:末!A5)+数据!A5</f><v>1</v></c></row></sheetData>` +
      `<hyperlinks><hyperlink ref="B1" location="'数据'!A5" display="去数据"/></hyperlinks>`,
    末: `<sheetData/>`,
  },
  afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$B$6,数据!$D$5</definedName><definedName name="汇总数">SUM(数据!$A$5:$A$6)</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId50"/></pivotCaches>`,
  packageRelationships: relationship("rId2", "extended-properties", "docProps/app.xml"),
  workbookRelationships: relationship(
    "rId50",
    "pivotCacheDefinition",
    "pivotCache/pivotCacheDefinition1.xml"
  ),
  parts: {
    [DRAWING]:
      `<xdr:wsDr xmlns:xdr="urn:x" xmlns:a="urn:a" xmlns:r="urn:r"><xdr:twoCellAnchor>${anchor([4, 1], [6, 3])}<xdr:sp macro="" textlink="数据!$A$5"/></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor editAs="oneCell">${anchor([2, 0], [5, 2])}<xdr:pic/></xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor editAs="absolute">${anchor([4, 1], [6, 3])}<xdr:pic/></xdr:twoCellAnchor>` +
      `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>8</xdr:row></xdr:from><xdr:sp/></xdr:oneCellAnchor></xdr:wsDr>`,
    [NOTES]: `<xml xmlns:v="urn:v" xmlns:x="urn:x">${NOTE_SHAPE(3)}${NOTE_SHAPE(4)}<v:shape id="box"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 4, 0, 2, 0, 5, 0</x:Anchor><x:FmlaLink>数据!$A$5</x:FmlaLink></x:ClientData></v:shape></xml>`,
    [CHART]: `<c:chartSpace xmlns:c="urn:c"><c:f>数据!$A$5:$A$6</c:f><c15:sqref>数据!$A$5</c15:sqref></c:chartSpace>`,
    [CHART_EX]: `<cx:chartSpace xmlns:cx="urn:cx"><cx:f dir="row">数据!$A$5:$A$6</cx:f></cx:chartSpace>`,
    [CONTROL]: `<formControlPr xmlns="urn:f" objectType="CheckBox" fmlaLink="数据!$A$5" lockText="1"/>`,
    [COMMENTS]: `<comments xmlns="urn:m"><commentList><comment ref="A4" authorId="0"><text><t>批</t></text></comment><comment ref="A5" authorId="0"><text><t>注</t></text></comment></commentList></comments>`,
    [THREADS]: `<ThreadedComments xmlns="urn:t"><threadedComment ref="A5" id="{1}"><text>答</text></threadedComment></ThreadedComments>`,
    [PIVOT]: `<pivotTableDefinition xmlns="urn:m" name="透视" cacheId="1"><location ref="A3:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    [PIVOT_CACHE]: `<pivotCacheDefinition xmlns="urn:m"><cacheSource type="worksheet"><worksheetSource ref="A4:C6" sheet="数据"/></cacheSource></pivotCacheDefinition>`,
    [SINGLE_CELLS]: `<singleXmlCells xmlns="urn:m"><singleXmlCell id="1" r="A5" connectionId="0"/></singleXmlCells>`,
    [APP]: `<Properties xmlns="urn:p" xmlns:vt="urn:vt"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>3</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>数据</vt:lpstr><vt:lpstr>汇总</vt:lpstr><vt:lpstr>末</vt:lpstr><vt:lpstr>数据!Print_Area</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    "xl/slicers/slicer1.xml": `<slicers xmlns="urn:s"/>`,
  },
  relationships: {
    [SHEET1]:
      relationship("rId2", "drawing", "../drawings/drawing1.xml") +
      relationship("rId3", "comments", "../comments1.xml") +
      relationship("rId4", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
      relationship("rId5", "threadedComment", "../threadedComments/threadedComment1.xml") +
      relationship("rId6", "ctrlProp", "../ctrlProps/ctrlProp1.xml") +
      relationship("rId7", "tableSingleCells", "../tables/tableSingleCells1.xml") +
      relationship("rId12", "slicer", "../slicers/slicer1.xml"),
    [SHEET2]: relationship("rId1", "pivotTable", "../pivotTables/pivotTable1.xml"),
    [DRAWING]:
      relationship("rId1", "chart", "../charts/chart1.xml") +
      relationship("rId2", "hyperlink", "#数据!A5") +
      relationship("rId3", "chartEx", "../charts/chartEx1.xml"),
    [PIVOT]: relationship(
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml"
    ),
  },
};
