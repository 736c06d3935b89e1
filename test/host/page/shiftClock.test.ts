import vm from "node:vm";
import { shiftClock } from "../../../src/host/page/shiftClock";

const DAY = 86_400_000;

test("moves what the clock says and nothing else", () => {
  const realm = vm.createContext({}) as unknown;
  const target = vm.runInContext("globalThis", realm as vm.Context) as Window & typeof globalThis;
  const before = Date.now();
  shiftClock(target, -10 * DAY);
  const run = (code: string) => vm.runInContext(code, realm as vm.Context) as number;
  for (const code of ["Date.now()", "new Date().getTime()", "Date.parse(Date())"])
    expect(Math.abs(run(code) - (before - 10 * DAY))).toBeLessThan(5_000);
  expect(run("new Date(2026, 0, 31).getMonth()")).toBe(0);
  expect(run("new Date(0).getTime()")).toBe(0);
  expect(run("Date.UTC(1970, 0, 2)")).toBe(DAY);
  expect(run("new Date() instanceof Date ? 1 : 0")).toBe(1);
});
