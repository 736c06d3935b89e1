import fs from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { convertFiles, pdfPageCount } from "./office.mjs";

const WORKBOOK = "xl/workbook.xml";

/** Workbook XML that opens at the sheet `index`: a hidden sheet that is active is shown all the same. */
function activate(xml, index) {
  const view = `<workbookView activeTab="${index}"`;
  if (!/<workbookView\b/.test(xml))
    return xml.replace("<sheets>", `<bookViews>${view}/></bookViews><sheets>`);
  return xml.replace(/\sactiveTab="\d+"/, "").replace(/<workbookView\b/, view);
}

/** Workbook XML without the print areas of other sheets: those would be printed although hidden. */
function dropPrintAreas(xml, index) {
  return xml.replace(/<definedName\s[^>]*_xlnm\.Print_Area[^>]*>[^<]*<\/definedName>/g, (name) =>
    name.includes(`localSheetId="${index}"`) ? name : ""
  );
}

/** The workbook with all sheets hidden but the one at `index`, which is what gets printed. */
function showOnly(parts, index) {
  let position = -1;
  const active = activate(strFromU8(parts[WORKBOOK]), index);
  const xml = dropPrintAreas(active, index).replace(/<sheet\s[^>]*>/g, (tag) => {
    position++;
    const bare = tag.replace(/\sstate="[^"]*"/, "");
    return position === index ? bare : bare.replace(/<sheet\s/, '<sheet state="hidden" ');
  });
  return zipSync({ ...parts, [WORKBOOK]: strToU8(xml) });
}

/** Pages of each visible sheet as LibreOffice prints it: `{sheet name: pages}`; 0 where nothing prints. */
export function countPages(office, file, sheets) {
  const parts = unzipSync(new Uint8Array(fs.readFileSync(file)));
  const folder = fs.mkdtempSync(path.join(office.folder, "pages-"));
  const visible = sheets.flatMap((sheet, index) => (sheet.visible ? [{ sheet, index }] : []));
  const copies = visible.map(({ index }) => {
    const copy = path.join(folder, `sheet${index}.xlsx`);
    fs.writeFileSync(copy, showOnly(parts, index));
    return copy;
  });
  const pages = convertFiles(office, copies, "pdf").map(pdfPageCount);
  return Object.fromEntries(visible.map(({ sheet }, i) => [sheet.name, pages[i]]));
}
