import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Download } from "playwright-core";

/** The bytes of a downloaded file. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "guatu-ledger-"));
  try {
    const file = path.join(folder, "download");
    await download.saveAs(file);
    return fs.readFileSync(file);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
