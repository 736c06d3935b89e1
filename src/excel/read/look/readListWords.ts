import { runExcel } from "../../runExcel";

const RANGE = /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;
const NAME = /^=([\p{L}_\\][\p{L}\p{N}_.\\]*)$/u;

/**
 * The words of a sheet's drop-downs that read cells or a name, by their source (with `=`). Sources that are
 * neither, or whose sheet or name is gone, are left out. Round trips: 1; none where there is no source.
 */
export function readListWords(
  sheetName: string,
  sources: readonly string[],
  sheetNames: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sources.length === 0) return Promise.resolve(new Map());
  return runExcel("read the drop-downs' words", async (context) => {
    const { names, worksheets } = context.workbook;
    const found = [...new Set(sources)].flatMap((source) => {
      const [, quoted, plain, address] = RANGE.exec(source) ?? [];
      if (address !== undefined) {
        const sheet = quoted?.replaceAll("''", "'") ?? plain ?? sheetName;
        if (!sheetNames.includes(sheet)) return [];
        return [{ source, range: worksheets.getItem(sheet).getRange(address) }];
      }
      const name = NAME.exec(source)?.[1];
      if (name === undefined) return [];
      return [{ source, range: names.getItemOrNullObject(name).getRangeOrNullObject() }];
    });
    for (const { range } of found) range.load("values");
    await context.sync(); // sync 1/1: the cells that the lists read
    return new Map(
      found
        .filter(({ range }) => !range.isNullObject)
        .map(({ source, range }) => [
          source,
          (range.values as unknown[][])
            .flat()
            .map(String)
            .filter((word) => word !== ""),
        ])
    );
  });
}
