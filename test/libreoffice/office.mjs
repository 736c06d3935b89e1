import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** OOXMLRecalcMode 0 = always: no cached value of the file is believed when it is opened. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function run(command, args) {
  const child = spawnSync(command, args, { encoding: "utf8" });
  if (child.error) throw new Error(`${command} does not run: ${child.error.message}`);
  if (child.status !== 0) throw new Error(`${command} failed: ${child.stderr || child.stdout}`);
  return child.stdout;
}

/** A LibreOffice of its own in a temporary folder, which recalculates everything that it opens. */
export function createOffice() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "guatu-office-"));
  const profile = path.join(folder, "profile");
  fs.mkdirSync(path.join(profile, "user"), { recursive: true });
  fs.writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  return { folder, profile };
}

/** Takes the temporary folder of `createOffice` away. */
export function removeOffice(office) {
  fs.rmSync(office.folder, { recursive: true, force: true });
}

/** Converts files to `format` (xlsx, html, pdf); gives back the new paths in the same order. */
export function convertFiles(office, files, format) {
  const folder = fs.mkdtempSync(path.join(office.folder, `${format}-`));
  run("soffice", [
    `-env:UserInstallation=${pathToFileURL(office.profile)}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    folder,
    ...files,
  ]);
  return files.map((file) => {
    const converted = path.join(folder, `${path.basename(file, path.extname(file))}.${format}`);
    if (!fs.existsSync(converted)) throw new Error(`LibreOffice made no ${format} of ${file}`);
    return converted;
  });
}

/** Pages of a PDF, by pdfinfo of poppler-utils. */
export function pdfPageCount(file) {
  return Number(/^Pages:\s+(\d+)/m.exec(run("pdfinfo", [file]))?.[1]);
}
