import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Microsoft's library for desktop Excel, read from the npm package and never changed. */
const OFFICE_FILE = "@microsoft/office-js/dist/excel-win32-16.01.js";

let compiled: Script | undefined;

/** The compiled library; compiled once a process, since it is over a megabyte of text. */
export function officeScript(): Script {
  compiled ??= new Script(readFileSync(officeFile(), "utf8"), { filename: OFFICE_FILE });
  return compiled;
}

/** Found upwards from this file, which runs bundled from another folder than it was written in. */
function officeFile(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", OFFICE_FILE);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) throw new Error(`${OFFICE_FILE} is not installed`);
  }
}
