import { CALC_ERRORS } from "../values/calcErrors";
import { UnknownFunction } from "../formula/evaluation";
import type { CalcIteration, CalcValue } from "../types";
import { isError } from "../values/operand";
import { CELL_STATES, type FormulaCell } from "./formulaCell";

/** Runs formula cells one inside the other, in the order in which they ask for each other. */
export interface CellRunner {
  /** Brings a cell and everything it reads up to date. */
  settle(cell: FormulaCell): void;
  /** Called for every read of a formula cell that is not clean: runs it or finds a circle. */
  valueWhileRunning(cell: FormulaCell): CalcValue;
}

export interface RunnerPort {
  /** Runs the formula; may read other cells through `valueWhileRunning`. */
  evaluate(cell: FormulaCell): CalcValue;
  /** Called once for every cell that got its value; it is clean then. */
  finished(cell: FormulaCell, value: CalcValue): void;
  /** Set where circles are allowed. */
  readonly iteration: CalcIteration | undefined;
}

/** Cells that run one inside the other before the rest is put off, so that long chains do not exhaust the stack. */
const MAXIMUM_DEPTH = 40;

class PutOff {
  constructor(readonly cell: FormulaCell) {}
}

/**
 * Makes a runner. Circles are found as strongly connected cells (Tarjan 1972) while the formulas run,
 * so that, as in Excel, a branch that is not taken makes none. Cells in a circle keep their last value
 * or get 0 (https://support.microsoft.com/office/remove-or-allow-a-circular-reference-8540bd0f-6e97-4483-bcf7-1b49cd50d123);
 * with iteration they are calculated round after round and count as no circle.
 */
export function createCellRunner(port: RunnerPort): CellRunner {
  /** Cells that have begun and do not have their value yet. */
  const open: FormulaCell[] = [];
  const running: FormulaCell[] = [];
  let order = 0;

  const finishCircle = (from: number) => {
    const members = open.splice(from);
    if (port.iteration !== undefined) {
      iterate(port, members, port.iteration);
      return;
    }
    for (const member of members) {
      member.isCircular = true;
      port.finished(member, lastValueOf(member));
    }
  };

  const run = (cell: FormulaCell): void => {
    const position = open.length;
    order += 1;
    cell.order = order;
    cell.reachesBackTo = order;
    cell.state = CELL_STATES.running;
    cell.isCircular = false;
    delete cell.unknownFunction;
    open.push(cell);
    running.push(cell);
    let value: CalcValue;
    try {
      value = evaluateSafely(port, cell);
    } catch (putOff) {
      open.splice(position).forEach((unfinished) => {
        unfinished.state = CELL_STATES.dirty;
      });
      throw putOff;
    } finally {
      running.pop();
    }
    const parent = running[running.length - 1];
    if (cell.reachesBackTo < cell.order) {
      cell.state = CELL_STATES.provisional;
      if (parent !== undefined) {
        parent.reachesBackTo = Math.min(parent.reachesBackTo, cell.reachesBackTo);
      }
    } else if (open.length > position + 1 || cell.isCircular) {
      finishCircle(position);
    } else {
      open.length = position;
      port.finished(cell, value);
    }
  };

  const settle = (cell: FormulaCell): void => {
    const waiting: FormulaCell[] = [cell];
    for (let top: FormulaCell | undefined = cell; top !== undefined; top = waiting.at(-1)) {
      const next = runOrWaitFor(top);
      if (next === undefined) {
        // What is still open leads back to a waiting cell: the circle is longer than the stack is deep.
        finishCircle(0);
        waiting.pop();
      } else {
        waiting.push(next);
      }
    }
  };

  /** Runs a cell; answers the cell that must run first when the chain is too deep. */
  const runOrWaitFor = (cell: FormulaCell): FormulaCell | undefined => {
    if (cell.state === CELL_STATES.clean) {
      return undefined;
    }
    if (cell.state === CELL_STATES.waiting && cell.isCircular) {
      port.finished(cell, lastValueOf(cell));
      return undefined;
    }
    try {
      run(cell);
      return undefined;
    } catch (putOff) {
      if (!(putOff instanceof PutOff)) {
        throw putOff;
      }
      cell.state = CELL_STATES.waiting;
      return putOff.cell;
    }
  };

  return {
    settle,
    valueWhileRunning(cell) {
      const reader = running[running.length - 1];
      if (reader === undefined) {
        settle(cell);
        return cell.value;
      }
      if (cell.state === CELL_STATES.dirty) {
        if (running.length >= MAXIMUM_DEPTH) {
          throw new PutOff(cell);
        }
        run(cell);
        return isClean(cell) ? cell.value : 0;
      }
      if (cell.state === CELL_STATES.waiting) {
        cell.isCircular = true;
        reader.reachesBackTo = 0;
        return 0;
      }
      reader.isCircular ||= reader === cell;
      reader.reachesBackTo = Math.min(reader.reachesBackTo, cell.order);
      return 0;
    },
  };
}

/** What a cell in a circle shows: its last value, else 0. */
function lastValueOf(cell: FormulaCell): CalcValue {
  return cell.hasValue ? cell.value : 0;
}

/** Calculates the cells of a circle sheet by sheet, row by row, until they hardly move or the rounds are used up. */
function iterate(
  port: RunnerPort,
  members: readonly FormulaCell[],
  { maximumRounds, maximumChange }: CalcIteration
): void {
  const ordered = [...members].sort(
    (a, b) => a.sheet.position - b.sheet.position || a.row - b.row || a.column - b.column
  );
  const stored = new Map(ordered.map((cell) => [cell, cell.value] as const));
  for (const cell of ordered) {
    cell.value = lastValueOf(cell);
    cell.isCircular = false;
    cell.state = CELL_STATES.clean;
  }
  try {
    for (let round = 0, change = Infinity; round < maximumRounds && change > maximumChange;) {
      change = 0;
      round += 1;
      for (const cell of ordered) {
        const value = evaluateSafely(port, cell);
        change = Math.max(change, distanceBetween(cell.value, value));
        cell.value = value;
      }
    }
  } catch (putOff) {
    ordered.forEach((cell) => (cell.state = CELL_STATES.dirty));
    throw putOff;
  }
  for (const cell of ordered) {
    const { value } = cell;
    // `finished` compares with what is stored.
    cell.value = stored.get(cell) ?? null;
    port.finished(cell, value);
  }
}

function distanceBetween(before: CalcValue, after: CalcValue): number {
  if (typeof before === "number" && typeof after === "number") {
    return Math.abs(after - before);
  }
  return before === after || (isError(before) && isError(after)) ? 0 : Infinity;
}

function isClean(cell: FormulaCell): boolean {
  return cell.state === CELL_STATES.clean;
}

function evaluateSafely(port: RunnerPort, cell: FormulaCell): CalcValue {
  try {
    return tidy(port.evaluate(cell));
  } catch (failure) {
    if (failure instanceof UnknownFunction) {
      cell.unknownFunction = failure.functionName;
      return cell.hasValue ? cell.value : CALC_ERRORS.name;
    }
    if (failure instanceof RangeError) {
      // A formula nested deeper than the stack: Excel's own limit is 64 levels.
      return CALC_ERRORS.value;
    }
    throw failure;
  }
}

function tidy(value: CalcValue): CalcValue {
  if (value === null) {
    return 0;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return CALC_ERRORS.number;
  }
  return isError(value) || typeof value !== "number" ? value : value + 0;
}
