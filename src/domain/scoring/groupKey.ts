/**
 * What two spellings of a name must share to be one line of 得分: all but upper and lower case, as the
 * criteria of COUNTIF and its family compare ("Criteria aren't case sensitive",
 * https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34).
 */
export function groupKey(name: string): string {
  return name.toLowerCase();
}
