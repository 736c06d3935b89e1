/** The sheet that a reference's prefix names (`'a b'!` → `a b`); undefined for none, 3-D and other workbooks. */
export function sheetOfPrefix(prefix: string): string | undefined {
  const sheets = sheetsOfPrefix(prefix);
  return sheets?.length === 1 ? sheets[0] : undefined;
}

/** The sheet of a prefix, or first and last one of a 3-D reference; undefined for none and other workbooks. */
export function sheetsOfPrefix(prefix: string): string[] | undefined {
  if (prefix === "") return undefined;
  const plain = unquoted(prefix.slice(0, -1));
  return plain.includes("[") ? undefined : plain.split(":");
}

/** One sheet or the two of a 3-D reference as they stand before the `!`: quoted together or not at all. */
export function quotedSheets(sheets: readonly string[]): string {
  const needsQuotes = sheets.some((sheet) => quotedSheet(sheet).startsWith("'"));
  const joined = sheets.join(":");
  return needsQuotes ? `'${joined.replace(/'/g, "''")}'` : joined;
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

/** Prefix of a sheet with its `!`, quoted where Excel demands it. */
export function sheetPrefix(sheetName: string): string {
  return `${quotedSheet(sheetName)}!`;
}

/** A sheet name as it stands in a formula: quoted unless it is a plain word that is no cell address. */
export function quotedSheet(sheetName: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  const looksLikeCell = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/.test(sheetName);
  const looksLikeTruth = /^(?:true|false)$/i.test(sheetName);
  return isPlain && !looksLikeCell && !looksLikeTruth
    ? sheetName
    : `'${sheetName.replace(/'/g, "''")}'`;
}

/** Whether two sheet or table names mean the same; Excel compares them without case. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
