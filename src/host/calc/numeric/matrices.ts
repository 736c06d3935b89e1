/** A matrix of plain numbers, `rows[row][column]`. */
export type NumberMatrix = readonly (readonly number[])[];

/** Rows and columns exchanged. */
export function transpose(matrix: NumberMatrix): NumberMatrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

/** The product of two matrices whose sizes fit. */
export function multiply(left: NumberMatrix, right: NumberMatrix): NumberMatrix {
  const columns = transpose(right);
  return left.map((row) =>
    columns.map((column) =>
      row.reduce((sum, value, place) => sum + value * (column[place] ?? 0), 0)
    )
  );
}

/** Determinant of a square matrix, by elimination with row exchange. */
export function determinant(matrix: NumberMatrix): number {
  return eliminate(
    matrix,
    matrix.map(() => [])
  ).determinant;
}

/** Solves `matrix · x = right` for every column of `right`; undefined for a singular matrix. */
export function solve(matrix: NumberMatrix, right: NumberMatrix): NumberMatrix | undefined {
  const { determinant: size, solution } = eliminate(matrix, right);
  return size === 0 || !Number.isFinite(size) ? undefined : solution;
}

/** The inverse; undefined for a singular matrix. */
export function invert(matrix: NumberMatrix): NumberMatrix | undefined {
  return solve(
    matrix,
    matrix.map((_, row) => matrix.map((__, column) => (row === column ? 1 : 0)))
  );
}

/** Gauss and Jordan: what stands at the right becomes the solution. */
function eliminate(
  matrix: NumberMatrix,
  right: NumberMatrix
): { readonly determinant: number; readonly solution: NumberMatrix } {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...(right[index] ?? [])]);
  let product = 1;
  for (let column = 0; column < size; column += 1) {
    const pivotRow = largestBelow(rows, column);
    const pivot = rows[pivotRow]?.[column] ?? 0;
    if (pivot === 0) {
      return { determinant: 0, solution: right };
    }
    if (pivotRow !== column) {
      [rows[pivotRow], rows[column]] = [rows[column] ?? [], rows[pivotRow] ?? []];
      product = -product;
    }
    product *= pivot;
    const lead = (rows[column] ?? []).map((value) => value / pivot);
    rows[column] = lead;
    for (let row = 0; row < size; row += 1) {
      const factor = rows[row]?.[column] ?? 0;
      if (row !== column && factor !== 0) {
        rows[row] = (rows[row] ?? []).map((value, place) => value - factor * (lead[place] ?? 0));
      }
    }
  }
  return { determinant: product, solution: rows.map((row) => row.slice(size)) };
}

function largestBelow(rows: NumberMatrix, column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) {
      best = row;
    }
  }
  return best;
}
