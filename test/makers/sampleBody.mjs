import { COLUMNS, FIRST_ROW, columnNumber } from "./sampleColumns.mjs";
import { BODY_FONT, BORDER } from "./sampleStyle.mjs";

const LEFT_ALIGNED = new Set(["task", "measures", "units", "progress", "remarks"]);
/** Height of one printed line of body text, in points. */
const LINE_HEIGHT = 14;

/** Lines that a text needs in a column of `width` characters; a Chinese character is two wide. */
function lineCount(text, width) {
  return String(text ?? "")
    .split("\n")
    .reduce((lines, part) => {
      const characters = [...part].reduce((sum, c) => sum + (c > "\u2000" ? 2 : 1), 0);
      return lines + Math.max(1, Math.ceil(characters / (width - 1)));
    }, 0);
}

/** One task in row FIRST_ROW + index, as high as its longest text needs. */
export function writeTask(sheet, task, index) {
  const row = sheet.getRow(FIRST_ROW + index);
  COLUMNS.forEach(({ key }, columnIndex) => {
    const cell = row.getCell(columnIndex + 1);
    cell.value = key === "number" ? index + 1 : task[key];
    cell.font = BODY_FONT;
    cell.border = BORDER;
    cell.alignment = {
      horizontal: LEFT_ALIGNED.has(key) ? "left" : "center",
      vertical: "middle",
      wrapText: true,
    };
    if (typeof task[key] === "number" && key === "start") cell.numFmt = 'm"月"d"日"';
    if (typeof task[key] === "number" && key === "deadline") cell.numFmt = "yyyy/m/d";
  });
  const lines = COLUMNS.filter(({ key }) => key !== "category" && key !== "leader").map(
    ({ key, width }) => lineCount(task[key], width)
  );
  row.height = Math.max(2, ...lines) * LINE_HEIGHT + 4;
}

/** Merges equal neighbours downward, leaders only inside one category: shown once, as offices print it. */
export function mergeDownward(sheet, tasks, key) {
  const groupOf = (task) => `${task?.category}\n${task?.[key]}`;
  let first = 0;
  for (let next = 1; next <= tasks.length; next++) {
    if (next < tasks.length && groupOf(tasks[next]) === groupOf(tasks[first])) continue;
    const column = columnNumber(key);
    sheet.mergeCells(FIRST_ROW + first, column, FIRST_ROW + next - 1, column);
    first = next;
  }
}
