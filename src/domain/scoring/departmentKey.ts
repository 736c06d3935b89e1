/**
 * What two spellings of a department must share to be one line of 得分: all but upper and lower case, as
 * the criteria of SUMIFS compare
 * (https://support.microsoft.com/office/sumifs-function-c9e748f5-7ea7-455d-9406-611cebce642b).
 */
export function departmentKey(department: string): string {
  return department.toLowerCase();
}
