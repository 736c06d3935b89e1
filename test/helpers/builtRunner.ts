import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** What a call of the built runner came to. */
export interface RunnerAnswer {
  readonly status: number | null;
  /** The JSON lines of stdout. */
  readonly lines: readonly RunnerLine[];
  readonly stderr: string;
}

/** The members that every line may have. */
export interface RunnerLine {
  readonly file: string;
  readonly touchedParts?: readonly string[];
  readonly sheets?: readonly {
    readonly sheet: string;
    readonly tables: readonly {
      readonly headerRows: readonly number[];
      readonly firstDataRow: number;
      readonly lastDataRow: number;
      readonly columns: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly changes?: number;
  readonly out?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Brings the built runner up to date; nothing is done where its sources are unchanged. */
export function buildRunner(): void {
  const build = spawnSync(
    process.execPath,
    [path.join(ROOT, ".ci/build.mjs"), "--local", "--quiet", "--only=addin,node"],
    { cwd: ROOT, stdio: ["ignore", 2, 2] }
  );
  if (build.status !== 0) throw new Error("The build failed");
}

/** Calls the built runner as `npm run -s ledger --` does; throws where stdout holds anything but JSON. */
export function runLedger(...args: readonly string[]): RunnerAnswer {
  const child = spawnSync(process.execPath, [path.join(ROOT, "dist-host/ledger.js"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const lines = child.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RunnerLine);
  return { status: child.status, lines, stderr: child.stderr };
}

/** A new folder of this test, taken away when its tests have run. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ledger-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
