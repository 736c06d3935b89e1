import { clockOffset, pageClock } from "../../../../src/host/page/session/pageClock";

const NOW = new Date(2026, 7, 20, 9, 30);

describe("clockOffset", () => {
  it("moves the day and keeps the time of day", () => {
    expect(new Date(NOW.getTime() + clockOffset("2025-02-28", NOW))).toEqual(
      new Date(2025, 1, 28, 9, 30)
    );
    expect(clockOffset(null, NOW)).toBe(0);
    expect(clockOffset("2026-08-20", NOW)).toBe(0);
  });

  test.each(["2026-8-20", "20260820", "heute", ""])("refuses %j", (text) => {
    expect(() => clockOffset(text, NOW)).toThrow(/YYYY-MM-DD/);
  });
});

describe("pageClock", () => {
  it("tells the local day as Excel's serial", () => {
    const offset = clockOffset("2026-08-20", new Date());
    // 20 August 2026 is day 46254 of the 1900 system.
    expect(Math.floor(pageClock(offset).nowSerial())).toBe(46_254);
  });
});
