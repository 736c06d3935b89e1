/** Areas of a sheet as a name of it holds them: `A1:C9,E1:E9` → `'表'!$A$1:$C$9,'表'!$E$1:$E$9`. */
export function absoluteAreas(sheetName: string, address: string): string {
  const quoted = `'${sheetName.replace(/'/g, "''")}'`;
  return address
    .split(",")
    .map((part) => `${quoted}!${part.replace(/[A-Z]+|\d+/g, "$$$&")}`)
    .join(",");
}
