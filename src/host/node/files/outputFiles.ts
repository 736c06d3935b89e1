import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FileError } from "./fileError";

/**
 * Where each input's result goes: the same name in `folder`; a second input of the same name gets
 * `name (2).xlsx`. Names compare without case, as on Windows and Mac.
 */
export function outputPaths(inputs: readonly string[], folder: string): readonly string[] {
  const taken = new Set<string>();
  return inputs.map((input) => {
    const { name, ext } = path.parse(input);
    let fileName = `${name}${ext}`;
    for (let number = 2; taken.has(fileName.toLowerCase()); number += 1) {
      fileName = `${name} (${number})${ext}`;
    }
    taken.add(fileName.toLowerCase());
    return path.join(folder, fileName);
  });
}

/**
 * Writes a result, its folder too where there is none; the file appears whole or not at all. Throws
 * FileError "unwritable".
 */
export function writeOutput(file: string, bytes: Uint8Array): void {
  const partial = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    // A device such as /dev/null is written to and never replaced.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
      writeFileSync(file, bytes);
      return;
    }
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    discard(partial);
    throw new FileError("unwritable", { out: file, reason: code });
  }
}

/** True where two paths name one existing file, through links too. */
export function isSameFile(left: string, right: string): boolean {
  const [first, second] = [left, right].map(realPath);
  return first !== undefined && first === second;
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch (error) {
    // A result that is not there yet is no existing file.
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}

function discard(partial: string): void {
  try {
    rmSync(partial, { force: true });
  } catch (error) {
    // Where nothing can be written there is nothing to take away; the refusal says so already.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
