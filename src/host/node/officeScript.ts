import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

/** Microsoft's library for desktop Excel, read from the npm package and never changed. */
const OFFICE_FILE = "@microsoft/office-js/dist/excel-win32-16.01.js";

let compiled: Script | undefined;

/** The compiled library; compiled once a process, since it is over a megabyte of text. */
export function officeScript(): Script {
  compiled ??= new Script(readFileSync(officeFile(), "utf8"), { filename: OFFICE_FILE });
  return compiled;
}

/** Resolved from the working folder: this file runs bundled, from another folder than it was written in. */
function officeFile(): string {
  return createRequire(join(process.cwd(), "package.json")).resolve(OFFICE_FILE);
}
