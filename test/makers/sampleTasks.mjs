import fs from "node:fs";
import { excelSerial } from "./excelSerial.mjs";

/** A typed date is written `=2026-06-30` in the list, a line break inside a cell `\n`. */
function cellValue(text) {
  if (/^=\d{4}-\d{2}-\d{2}$/.test(text)) return excelSerial(text.slice(1));
  return text === "" ? null : text.replaceAll("\\n", "\n");
}

/**
 * The tasks of sampleTasks.tsv in printed order, one object a row with the keys of its first line;
 * dates are serial numbers, points numbers, blanks null.
 */
export function readSampleTasks() {
  const text = fs.readFileSync(new URL("sampleTasks.tsv", import.meta.url), "utf8");
  const [heading, ...lines] = text.trimEnd().split("\n");
  const keys = heading.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const task = Object.fromEntries(keys.map((key, index) => [key, cellValue(cells[index] ?? "")]));
    return { ...task, points: Number(task.points) };
  });
}
